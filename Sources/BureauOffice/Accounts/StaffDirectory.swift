import BureauStore
import CaseWorkflow
import Sealing
import Synchronization

/// One account as the office knows it: who it is, and the public keys that something may be sealed to.
struct StaffMember: Sendable {
    let account: Identifier
    let person: StaffID
    let name: String
    let role: Role
    let state: AccountRow.State
    /// The keys, with the certificate that makes them believed; nil before activation.
    let keys: PublicKeys?
    let certificate: Certificate?
    /// Whether the certificate says that it is by the newest generation, for these keys and this role.
    let isCertified: Bool

    /// What the actor's role lets them do: a supervisor is also a caseworker.
    var roles: Set<Role> { role.acting }

    /// Whether cases may be given to this person, as far as the row says; whose certificate it is, is checked at sealing.
    var holdsCases: Bool { state == .active && isCertified && (role == .caseworker || role == .supervisor) }
}

extension Role {
    /// The roles in which somebody of this role acts.
    var acting: Set<Role> { self == .supervisor ? [.supervisor, .caseworker] : [self] }
}

/// Every account, and the generations of the supervisors' key, as the store had them at the last change.
///
/// Read at each change of an account and kept in memory, so that a row exchanged under the running daemon is not used;
/// at the next start the log tells.
final class StaffDirectory: Sendable {
    /// One consistent reading.
    struct Reading: Sendable {
        var members: [Identifier: StaffMember] = [:]
        var generations: [GenerationCertificate] = []
        var recoveryKeyExists = false

        func member(_ person: StaffID) -> StaffMember? {
            Identifier(text: person.text).flatMap { members[$0] }
        }

        /// The accounts of the supervisors who hold cases, in the order of their identifiers.
        var supervisors: [Identifier] {
            members.values.filter { $0.holdsCases && $0.role == .supervisor }.map(\.account).sorted()
        }

        /// What a decision may know of the staff.
        var context: DecisionContext {
            let holding = members.values.filter(\.holdsCases)
            let staff = Dictionary(holding.map { ($0.person, $0.roles) }, uniquingKeysWith: { first, _ in first })
            return DecisionContext(staff: staff, recoveryKeyExists: recoveryKeyExists)
        }

        /// The newest generation of the supervisors' key.
        var newestGeneration: GenerationCertificate? { generations.max { $0.generation < $1.generation } }
    }

    private let current = Mutex(Reading())

    var reading: Reading { current.withLock { $0 } }

    /// Takes the accounts and generations as they stand in the store.
    func refresh(from store: StoreReader) throws {
        var fresh = Reading()
        fresh.generations = try store.generations().map { try GenerationCertificate(encoded: $0.certificate) }
        let newest = fresh.newestGeneration.map { Int($0.generation) }
        for row in try store.accounts() { fresh.members[row.id] = try StaffMember(row, newest: newest) }
        current.withLock { $0 = fresh }
    }
}

extension StaffMember {
    /// Reads a row, as it stands while `newest` is the newest generation of the supervisors' key.
    ///
    /// Refuses one that no release of the program writes as `.tampered`.
    init(_ row: AccountRow, newest: Int?) throws {
        guard let person = StaffID(text: row.id.text), let role = Role(rawValue: row.roles) else {
            throw Vault.tampered("An account has a role that the program does not know.")
        }
        do {
            keys = try row.publicKeys.map { try PublicKeys(encoded: $0) }
            certificate = try row.certificate.map { try Certificate(encoded: $0) }
        } catch {
            throw Vault.tampered("The public keys or the certificate of an account are damaged.", error)
        }
        account = row.id
        self.person = person
        name = row.name
        self.role = role
        state = row.state
        isCertified =
            certificate.map { [keys] in
                Int($0.statement.generation) == newest && $0.statement.role == row.roles && $0.statement.keys == keys
            } ?? false
    }
}
