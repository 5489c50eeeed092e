import CaseWorkflow
import Sealing

/// To which keys a case must be sealed: those of the people who hold it, and the supervisors' newest, each certified.
///
/// Who holds a case is read from its events, never from the table of wraps; a wrap that the events do not know leads to
/// a new epoch and is not renewed.
struct HolderKeys: Sendable {
    private let directory: StaffDirectory.Reading
    private let trusted: TrustedGenerations

    /// Follows the directory to its newest generation: what a session believes may be a moment older.
    ///
    /// Refuses with `.tampered` where the generations in the file do not follow from what is believed.
    init(directory: StaffDirectory.Reading, trusted: TrustedGenerations) throws {
        self.directory = directory
        self.trusted = try trusted.following(directory.generations)
    }

    /// The keys of those who must hold the case, by identifier.
    ///
    /// Whoever has no living account, or no keys that the newest generation certified, gets nothing: a public key
    /// exchanged in the file is left out and the case is sealed to the others, also where somebody who was a supervisor
    /// certified it with a generation that has ended.
    func keys(for holders: Holders) -> [Identifier: PublicKeys] {
        var keys: [Identifier: PublicKeys] = [:]
        if holders.supervisors { keys[trusted.newest.keys.identifier] = trusted.newest.keys }
        for person in holders.people {
            guard let member = directory.member(person), let own = certifiedKeys(of: member) else { continue }
            keys[own.identifier] = own
        }
        return keys
    }

    /// The newest generation of the supervisors' key.
    var supervisors: PublicKeys? { keys(for: Holders(people: [], supervisors: true)).values.first }

    /// The keys of a member, if the newest generation certified them for exactly this account and role, and it lives.
    func certifiedKeys(of member: StaffMember) -> PublicKeys? {
        guard member.holdsCases, let keys = member.keys, let certificate = member.certificate,
            trusted.certifies(certificate, account: member.account, roles: member.role.rawValue, keys: keys)
        else { return nil }
        return keys
    }
}
