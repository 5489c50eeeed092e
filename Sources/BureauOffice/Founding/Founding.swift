import BureauStore
import CaseWorkflow
import Foundation
import Sealing
import TransparencyLog

/// Makes a new bureau: the data folder, the daemon key, the first supervisor with the supervisors' key, and the first
/// administrator.
///
/// Everybody else is invited by them.
package enum Founding {
    /// One of the two first people.
    package struct Person: Sendable {
        package let name: String
        package let passphrase: String
        package let secondFactor: Bool

        package init(name: String, passphrase: String, secondFactor: Bool) {
            self.name = name
            self.passphrase = passphrase
            self.secondFactor = secondFactor
        }
    }

    /// What the founders take away: the words of the supervisors' key, and their authenticators' secrets, shown once.
    package struct Result: Sendable {
        package let supervisorsWords: [String]
        package let supervisorTOTP: String?
        package let administratorTOTP: String?
    }

    /// Makes the bureau.
    ///
    /// Refuses, leaving nothing behind, a folder that holds one already, weak passphrases and names that cannot be
    /// used.
    package static func found(
        _ configuration: OfficeConfiguration,
        supervisor: Person,
        administrator: Person,
        clock: OfficeClock = .system
    ) async throws -> Result {
        guard OfficeClock.knowsSwedishDays else { throw Office.noZone }
        let moment = clock.now()
        let policy = configuration.scrypt.policy
        let generation = try PrivateKeys.generate()
        let certificate = try GenerationCertificate.first(generation, issued: moment.milliseconds)
        let confirmed = SupervisorsKey(generation: 1, keys: generation.publicKeys)
        do {
            var first = try Founder(supervisor, role: .supervisor, policy: policy, confirmed: confirmed, at: moment)
            let second = try Founder(administrator, role: .administrator, policy: policy, confirmed: nil, at: moment)
            guard first.row.name.lowercased() != second.row.name.lowercased() else {
                throw OfficeError(
                    .nameTaken,
                    "The supervisor and the administrator need accounts with different names."
                )
            }
            let keyCertificate = try first.certify(by: generation, at: moment)
            let wrap = try Generations.seal(generation, number: 1, to: first.keys.publicKeys, account: first.row.id)
            let matching = try MatchingGenerations.next(
                after: nil,
                number: 1,
                signer: (number: 1, keys: generation),
                at: moment.milliseconds
            )
            let share = try MatchingGenerations.wrap(matching.key, number: 1, to: first.keys.publicKeys)
            try await write(configuration, [first, second], at: moment) { store in
                try store.keepCertificate(keyCertificate)
                try store.insertGeneration(Generations.row(certificate))
                try store.insertGenerationWrap(wrap)
                try store.appendLog(OfficeLog.entry(.generationBegun, by: nil, at: moment))
                try store.beginMatching(matching.row, wraps: [share])
                try store.appendLog(OfficeLog.entry(.matchingBegun, by: nil, at: moment))
            }
            return Result(
                supervisorsWords: generation.publicKeys.fingerprint.words,
                supervisorTOTP: first.secret.map { TOTP.base32($0) },
                administratorTOTP: second.secret.map { TOTP.base32($0) }
            )
        } catch {
            throw OfficeError.atStart(error)
        }
    }

    private static func write(
        _ configuration: OfficeConfiguration,
        _ founders: [Founder],
        at moment: Moment,
        keys: @escaping @Sendable (StoreTransaction) throws -> Void
    ) async throws {
        let manager = FileManager.default
        let existed = manager.fileExists(atPath: configuration.folder)
        try manager.createDirectory(
            atPath: configuration.folder,
            withIntermediateDirectories: true,
            attributes: existed ? [:] : [.posixPermissions: 0o700]
        )
        let madeKey = !manager.fileExists(atPath: configuration.daemonKeyFile)
        if madeKey { try DaemonKey.create(file: configuration.daemonKeyFile) }
        do {
            let daemonKey = try DaemonKey(file: configuration.daemonKeyFile)
            let store = try Store.create(folder: configuration.folder, headKey: daemonKey.logHeadKey)
            let rows = try founders.map { try $0.row(sealingTOTPUnder: daemonKey) }
            try await store.write { store in
                try store.setValue(Array(String(moment.milliseconds).utf8), for: BureauValue.created)
                try store.appendLog(OfficeLog.entry(.storeCreated, by: nil, at: moment))
                for row in rows {
                    try store.insertAccount(row)
                    try store.appendLog(OfficeLog.entry(.accountCreated, by: nil, at: moment), binding: row)
                }
                try keys(store)
            }
            try store.close()
        } catch {
            // A bureau that was there keeps its key; one that could not be made leaves none.
            if madeKey { try? manager.removeItem(atPath: configuration.daemonKeyFile) }
            throw error
        }
    }
}

/// A first account on its way into the store.
private struct Founder {
    var row: AccountRow
    let keys: PrivateKeys
    let secret: [UInt8]?

    init(
        _ person: Founding.Person,
        role: Role,
        policy: ScryptPolicy,
        confirmed: SupervisorsKey?,
        at moment: Moment
    ) throws {
        let name = try AccountName.checked(person.name)
        let passphrase = try Passphrase(choosing: person.passphrase, userName: name)
        keys = try PrivateKeys.generate()
        secret = person.secondFactor ? TOTP.newSecret() : nil
        let bundle = PrivateKeyBundle([keys])
        let lock = PassphraseLock.make(policy: policy)
        row = AccountRow(
            id: .random(),
            name: name,
            roles: role.rawValue,
            state: .active,
            totpRequired: person.secondFactor,
            created: moment.milliseconds
        )
        row.derivation = AccountRow.Derivation(lock)
        row.publicKeys = keys.publicKeys.encoded
        let account = row.id
        row.sealedPrivate = try bundle.sealed(under: lock.key(for: passphrase, policy: policy), account: account)
        row.sealedMemory = try confirmed.map { try AccountMemory.seal($0, with: bundle, account: account) }
    }

    /// The first supervisor is certified by the key that begins with them.
    mutating func certify(by generation: PrivateKeys, at moment: Moment) throws -> KeyCertificateRow {
        let statement = Certificate.Statement(
            account: row.id,
            role: row.roles,
            keys: keys.publicKeys,
            generation: 1,
            issued: moment.milliseconds
        )
        let certificate = try Certificate.issue(statement, by: generation).encoded
        row.certificate = certificate
        return KeyCertificateRow(key: keys.publicKeys.identifier, account: row.id, certificate: certificate)
    }

    func row(sealingTOTPUnder daemonKey: DaemonKey) throws -> AccountRow {
        var row = row
        row.sealedTOTP = try secret.map { try daemonKey.totpKey.seal($0, bound: Binding(.totpSecret, row: row.id)) }
        return row
    }
}
