import BureauStore
package import CaseWorkflow
import Foundation
import Sealing
import TransparencyLog

extension Office {
    /// Makes an account for somebody, and the code with which they choose a passphrase; an administrator's act.
    ///
    /// The code has 80 random bits, one use, seven days and five tries, is shown once, and only its hash is kept. Refuses
    /// with `.forbidden`, `.invalid` (the name) and `.nameTaken`.
    package func createAccount(
        name: String,
        role: Role,
        secondFactor: Bool,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> (account: AccountSummary, activationCode: String) {
        try requireAdministrator(session)
        let name = try AccountName.checked(name)
        let moment = clock.now()
        let code = ActivationCode.random()
        var row = AccountRow(
            id: .random(),
            name: name,
            roles: role.rawValue,
            state: .invited,
            totpRequired: secondFactor,
            created: moment.milliseconds
        )
        row.invite(code, at: moment)
        let account = row
        let actor = session.account
        let answer = idempotencyRow(idempotency, session, status: 201, result: account.id, version: nil)
        let summary = try await writeStaff { store in
            try store.keep(answer)
            do {
                try store.insertAccount(account)
            } catch let error as StoreError where error.code == .conflict {
                throw OfficeError(.nameTaken, "An account with this name exists. Choose another name.")
            }
            try store.appendLog(OfficeLog.entry(.accountCreated, by: actor, at: moment), binding: account)
            return try AccountSummary(account, in: store)
        }
        return (summary, code.text)
    }

    /// Lets the holder of a code choose a passphrase and make keys; the account holds nothing until it is certified.
    ///
    /// For roles that work on cases the person gives the words of the supervisors' key as a supervisor has read them
    /// out; the key is kept sealed in their account and its generation never goes back. Refuses with
    /// `.wrongCredentials` (name or code wrong, used up or expired), `.wordsDiffer` and `.weakPassphrase`.
    package func activate(_ request: Activation) async throws -> Activated {
        let moment = clock.now()
        let row = try await read { try $0.account(named: request.name) }
        guard let row, try await codeIsAccepted(request.code, of: row, at: moment) else {
            if row == nil { try await recordRefusedCode(of: nil, at: moment) }
            throw Self.wrongActivation
        }
        let passphrase: Passphrase
        do {
            passphrase = try Passphrase(choosing: request.passphrase, userName: row.name)
        } catch {
            throw OfficeError.from(error)
        }
        let role = Role(rawValue: row.roles) ?? .recipient
        let supervisors = try role == .caseworker || role == .supervisor ? confirmedKey(request.supervisorsWords) : nil
        let bundle = PrivateKeyBundle([try PrivateKeys.generate()])
        let policy = scrypt
        let (derivation, sealed) = try await derivations.run {
            let lock = PassphraseLock.make(policy: policy)
            let key = try lock.key(for: passphrase, policy: policy)
            return (AccountRow.Derivation(lock), try bundle.sealed(under: key, account: row.id))
        }
        let memory = try supervisors.map { try AccountMemory.seal($0, with: bundle, account: row.id) }
        let secret = row.totpRequired ? TOTP.newSecret() : nil
        let sealedSecret = try secret.map { try daemonKey.totpKey.seal($0, bound: Binding(.totpSecret, row: row.id)) }
        let code = request.code
        try await change(row.id, by: row.id, kind: .accountActivated, at: moment) { row, _ in
            // The code is used once, also when two come at the same time.
            guard row.state == .invited, let hash = row.activationHash,
                ActivationCode(text: code)?.matches(hash: hash) ?? false
            else { throw Self.wrongActivation }
            row.state = .active
            row.derivation = derivation
            row.publicKeys = bundle.current.publicKeys.encoded
            row.certificate = nil
            row.sealedPrivate = sealed
            row.sealedMemory = memory
            row.sealedTOTP = sealedSecret
            row.totpLastStep = nil
            row.activationHash = nil
            row.activationExpires = nil
            row.activationTries = 0
        }
        return Activated(
            fingerprint: bundle.current.publicKeys.fingerprint.words,
            totpURI: secret.map { TOTP.enrolmentURI(secret: $0, issuer: "Bureau", account: row.name) },
            totpSecret: secret.map { TOTP.base32($0) }
        )
    }

    /// Whether the code is the account's; a wrong one costs one of its five tries.
    private func codeIsAccepted(_ text: String, of row: AccountRow, at moment: Moment) async throws -> Bool {
        guard row.state == .invited, let hash = row.activationHash, let expires = row.activationExpires,
            moment.milliseconds <= expires, row.activationTries < AccountRow.activationTriesAllowed
        else {
            try await recordRefusedCode(of: row.id, at: moment)
            return false
        }
        if let code = ActivationCode(text: text), code.matches(hash: hash) { return true }
        try await change(row.id, by: nil, kind: .signinFailed, at: moment, outcome: "activation") { row, _ in
            row.activationTries += 1
            if row.activationTries >= AccountRow.activationTriesAllowed { row.activationHash = nil }
        }
        return false
    }

    private func recordRefusedCode(of account: Identifier?, at moment: Moment) async throws {
        try await write { store in
            var entry = OfficeLog.entry(.signinFailed, by: nil, at: moment, outcome: "activation")
            entry.account = account?.text
            try store.appendLog(entry)
        }
    }

    private static let wrongActivation = OfficeError(
        .wrongCredentials,
        "The name or the code is wrong, was used, or is older than seven days."
    )

    private func confirmedKey(_ words: [String]) throws -> SupervisorsKey {
        guard let newest = directory.reading.newestGeneration,
            Words.agree(words, newest.keys.fingerprint.words)
        else {
            throw OfficeError(
                .wordsDiffer,
                "The words of the supervisors' key are not these. Compare them with a supervisor, not with the administrator."
            )
        }
        return SupervisorsKey(generation: newest.generation, keys: newest.keys)
    }
}

/// The words of fingerprints, as people type them.
enum Words {
    /// Whether two lists of words are the same but for case and Unicode form; a list typed as one text counts too.
    static func agree(_ typed: [String], _ expected: [String]) -> Bool {
        let words = typed.flatMap { $0.split(whereSeparator: { !$0.isLetter }) }
            .map { $0.lowercased().precomposedStringWithCanonicalMapping }
        return words == expected.map { $0.lowercased().precomposedStringWithCanonicalMapping }
    }
}

extension AccountRow {
    static let activationTriesAllowed = 5
    static let activationMilliseconds: Int64 = 7 * 24 * 60 * 60 * 1000

    /// Gives the account a new code, from now for seven days.
    mutating func invite(_ code: ActivationCode, at moment: Moment) {
        state = .invited
        activationHash = code.hash
        activationExpires = moment.milliseconds + Self.activationMilliseconds
        activationTries = 0
    }
}
