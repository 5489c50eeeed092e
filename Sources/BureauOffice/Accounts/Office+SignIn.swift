import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Sealing
import TransparencyLog

extension Office {
    /// Signs a person in: name, passphrase and, where the account has one, the authenticator's code.
    ///
    /// Every failure takes the same time and has the same words (`.wrongCredentials`): an unknown name, a wrong
    /// passphrase, a wrong or used code, an account that is closed or was never activated. Costs half a second and
    /// 128 MB; more than a few at once are turned away with `.busy`. The limits per account and address are the caller's
    /// to spend before.
    package func signIn(_ credentials: Credentials) async throws -> SignIn {
        let row = try await read { store in
            try store.account(named: credentials.name).map { try Self.genuine($0, in: store) }
        }
        let proof = try await proof(of: row, by: credentials)
        guard let row, let proof, row.state == .active else { return try await refuseSignIn(of: row) }
        let opened = proof.opened

        let role = Role(rawValue: row.roles) ?? .recipient
        let worksOnCases = role == .caseworker || role == .supervisor
        let confirmed = try worksOnCases ? confirmedKey(of: row, bundle: opened.bundle) : nil
        let held = try await heldKeys(of: row, role: role, bundle: opened.bundle, confirmed: confirmed)
        guard let written = try await recordSignIn(of: row, proof, held: held) else {
            return try await refuseSignIn(of: row)
        }

        let member = directory.reading.members[row.id]
        let session = Session(
            account: row.id,
            person: try StaffID(row.id),
            name: row.name,
            roles: role.acting,
            certified: worksOnCases && member.map { isCertified($0, trusted: held.trusted) } ?? false,
            keys: held,
            at: clock.monotonic()
        )
        let token = Token.random()
        sessions.insert(session, tokenHash: token.hash)
        // What ends sessions ends those that it finds: one that came in between ends itself.
        guard try await read({ try $0.account(row.id) }).map({ Self.isSame($0, as: written) }) ?? false else {
            sessions.end { $0.id == session.id }
            return try await refuseSignIn(of: row)
        }
        try await catchUp(session, of: row, bundle: opened.bundle, confirmed: confirmed)
        tally.add(to: \.signIns)
        if worksOnCases { reportUnbelieved(try session.heldKeys()) }
        await tendMatchingKey(session)
        if worksOnCases { await desks.signedIn(session, office: self) }
        return SignIn(token: token.text, session: session)
    }

    /// The session of a token; nil where there is none or it has been idle too long.
    ///
    /// What a page asks by itself is no activity and does not keep the session alive.
    package func session(token: String, isActivity: Bool) -> Session? {
        guard let token = Token(text: token) else { return nil }
        return sessions.find(tokenHash: token.hash, at: clock.monotonic(), isActivity: isActivity)
    }

    /// Ends a session; with the last one of a person their desk is sealed and wiped.
    package func signOut(_ session: Session) async throws {
        let moment = clock.now()
        let account = session.account
        sessions.end { $0.id == session.id }
        try await write { _ = try $0.appendLog(OfficeLog.entry(.signout, by: account, at: moment)) }
        await closeDesk(ofAccount: account)
    }

    /// Ends what has been idle too long.
    ///
    /// The daemon calls it every few seconds.
    package func endIdleSessions() async {
        let ended = sessions.endIdle(at: clock.monotonic())
        let moment = clock.now()
        for account in Set(ended.map(\.account)) {
            try? await write {
                _ = try $0.appendLog(OfficeLog.entry(.signout, by: account, at: moment, outcome: "idle"))
            }
            await closeDesk(ofAccount: account)
        }
    }

    func closeDesk(ofAccount account: Identifier) async {
        if !sessions.hasSession(of: account) { await desks.close(account) }
        closeMatchingIfIdle()
    }

    func isCertified(_ member: StaffMember, trusted: TrustedGenerations?) -> Bool {
        guard let trusted, let holders = try? HolderKeys(directory: directory.reading, trusted: trusted) else {
            return false
        }
        return holders.certifiedKeys(of: member) != nil
    }

    // MARK: Steps

    struct OpenedAccount: Sendable {
        let bundle: PrivateKeyBundle
        let lock: PassphraseLock
        let passphrase: Passphrase
    }

    /// What a person has proved with their credentials: the keys that the passphrase opened, and the code's step.
    struct Proof: Sendable {
        let opened: OpenedAccount
        /// The step of the authenticator's code; 0 where the account needs none.
        let step: Int64
        /// When the code was judged, which is when the passphrase had been stretched.
        let at: Moment
    }

    /// Passphrase and code, for whatever asks for both; nil where one is not right or there is no such account.
    ///
    /// Takes as long in every case but that of a wrong code, which nobody sees without the passphrase.
    func proof(of row: AccountRow?, by credentials: Credentials) async throws -> Proof? {
        guard let opened = try await openKeys(of: row, credentials: credentials), let row else { return nil }
        let moment = clock.now()
        guard let step = try acceptedStep(of: row, code: credentials.code, at: moment) else { return nil }
        return Proof(opened: opened, step: step, at: moment)
    }

    /// Derives and opens; nil where the passphrase is not the one.
    ///
    /// Takes as long for a name that does not exist.
    func openKeys(of row: AccountRow?, credentials: Credentials) async throws -> OpenedAccount? {
        guard let passphrase = try? Passphrase(entered: credentials.passphrase) else { return nil }
        let policy = scrypt
        let lock = try row?.derivation?.lock ?? decoyLock(for: credentials.name)
        let sealed = row?.sealedPrivate
        let account = row?.id
        return try await derivations.run { () -> OpenedAccount? in
            let key: ContentKey
            do {
                key = try lock.key(for: passphrase, policy: policy)
            } catch {
                throw OfficeError.from(error)
            }
            guard let sealed, let account,
                let bundle = try? PrivateKeyBundle(opening: sealed, under: key, account: account)
            else { return nil }
            return OpenedAccount(bundle: bundle, lock: lock, passphrase: passphrase)
        }
    }

    /// A lock for a name that does not exist: the same at every try, and as expensive as any.
    private func decoyLock(for name: String) throws -> PassphraseLock {
        let salt = daemonKey.unknownNameKey.mac(Array(name.lowercased().utf8), label: "salt")
        return try PassphraseLock(storedSalt: Array(salt.prefix(16)), parameters: scrypt.parameters)
    }

    /// The step of the code that was given; 0 where the account needs none, nil where the code is not accepted.
    func acceptedStep(of row: AccountRow, code: String?, at moment: Moment) throws -> Int64? {
        guard row.totpRequired, let sealed = row.sealedTOTP else { return 0 }
        guard let code else { return nil }
        let secret = try openTOTPSecret(sealed, of: row.id)
        return try TOTP(secret: secret).accepts(
            code,
            at: moment.milliseconds / 1000,
            after: row.totpLastStep.map(Int64.init)
        )
    }

    func openTOTPSecret(_ sealed: [UInt8], of account: Identifier) throws -> [UInt8] {
        do {
            return try daemonKey.totpKey.open(sealed, bound: Binding(.totpSecret, row: account))
        } catch {
            throw Vault.tampered("An authenticator's secret does not open under the daemon key.", error)
        }
    }

    private func confirmedKey(of row: AccountRow, bundle: PrivateKeyBundle) throws -> SupervisorsKey? {
        guard let memory = row.sealedMemory else { return nil }
        return try AccountMemory.open(memory, with: bundle, account: row.id)
    }

    /// The keys a session holds: one's own, the supervisors' generations sealed to one, and whom one believes.
    func heldKeys(
        of row: AccountRow,
        role: Role,
        bundle: PrivateKeyBundle,
        confirmed: SupervisorsKey?
    ) async throws -> HeldKeys {
        let own = Dictionary(
            bundle.keys.map { ($0.publicKeys.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var held = HeldKeys(own: own, current: bundle.current.publicKeys.identifier, generations: [:])
        guard let confirmed else { return held }
        let stored = try await read { store in
            (
                generations: try store.generations(),
                wraps: try store.generationWraps(of: row.id),
                certificates: try store.keyCertificates()
            )
        }
        let certificates = try stored.generations.map { try GenerationCertificate(encoded: $0.certificate) }
        let trusted = try TrustedGenerations(confirmed: confirmed, certificates: certificates)
        held.trusted = trusted
        held.signers = KnownSigners(stored.certificates, trusting: trusted)
        guard role == .supervisor else { return held }
        for wrap in stored.wraps {
            let opened = Result { try Generations.open(wrap, account: row.id, with: own) }
            let isNewest = UInt32(wrap.generation) == trusted.newest.generation
            // Keys made after a reset open nothing that was sealed to those before, which waits for its taking back.
            if case .failure = opened, row.certificate == nil || !isNewest { continue }
            let keys = try opened.get()
            guard trusted[wrap.generation] == keys.publicKeys else {
                throw Vault.tampered("Generation \(wrap.generation) of the supervisors' key is not the certified one.")
            }
            held.generations[wrap.generation] = keys
        }
        return held
    }

    /// Whether nothing was changed that a sign-in rests on: state, role, keys and passphrase.
    private static func isSame(_ row: AccountRow, as before: AccountRow) -> Bool {
        row.state == before.state && row.roles == before.roles && row.publicKeys == before.publicKeys
            && row.sealedPrivate == before.sealedPrivate && row.totpRequired == before.totpRequired
    }

    /// Writes what a sign-in changes: the step used, a lock at today's cost, what the account remembers; and the entry.
    ///
    /// Nil where the account changed while the passphrase was derived, or another sign-in used the code: two with one
    /// code, one wins.
    private func recordSignIn(
        of row: AccountRow,
        _ proof: Proof,
        held: HeldKeys
    ) async throws -> AccountRow? {
        let policy = scrypt
        let (opened, step, moment) = (proof.opened, proof.step, proof.at)
        let relocked: (AccountRow.Derivation, [UInt8])? =
            opened.lock.isDue(under: policy)
            ? try await derivations.run {
                let lock = PassphraseLock.make(policy: policy)
                let key = try lock.key(for: opened.passphrase, policy: policy)
                return (AccountRow.Derivation(lock), try opened.bundle.sealed(under: key, account: row.id))
            } : nil
        let memory = try held.trusted.map { try AccountMemory.seal($0.newest, with: opened.bundle, account: row.id) }
        return try await write { store in
            guard var current = try store.account(row.id).map({ try Self.genuine($0, in: store) }),
                Self.isSame(current, as: row)
            else { return nil }
            if current.totpRequired, let last = current.totpLastStep, step > 0, Int64(last) >= step { return nil }
            if step > 0 { current.totpLastStep = Int(step) }
            if let relocked { (current.derivation, current.sealedPrivate) = (relocked.0, relocked.1) }
            if let memory { current.sealedMemory = memory }
            current.changed = moment.milliseconds
            let updated = try store.updateAccount(current)
            try store.appendLog(OfficeLog.entry(.signinSucceeded, by: row.id, at: moment), binding: updated)
            return updated
        }
    }

    private func refuseSignIn(of row: AccountRow?) async throws -> SignIn {
        let moment = clock.now()
        tally.add(to: \.failedSignIns)
        try await write { store in
            var entry = OfficeLog.entry(.signinFailed, by: nil, at: moment)
            entry.account = row?.id.text
            try store.appendLog(entry)
        }
        throw OfficeError(.wrongCredentials, Self.wrongCredentials)
    }

    static let wrongCredentials = "The name, the passphrase or the code is wrong, or the account may not sign in."
}
