import BureauStore
import Sealing
import TransparencyLog

extension Office {
    /// Changes a person's own passphrase: the same keys are locked anew, other sessions end.
    ///
    /// Who says that the old one was seen by somebody gets new keys: they must be certified again, and cases are given new
    /// keys at the next write or by the renewal that follows the certification; all sessions end. Refuses with
    /// `.wrongCredentials` and `.weakPassphrase`.
    package func changePassphrase(
        _ session: Session,
        old: String,
        new: String,
        oldWasSeen: Bool,
        _ idempotency: Idempotency? = nil
    ) async throws {
        let account = session.account
        let moment = clock.now()
        let row = try await read { try $0.account(account) }
        guard let opened = try await openKeys(of: row, credentials: Credentials(name: session.name, passphrase: old))
        else {
            throw OfficeError(.wrongCredentials, Self.wrongCredentials)
        }
        let passphrase: Passphrase
        do {
            passphrase = try Passphrase(choosing: new, userName: session.name)
        } catch {
            throw OfficeError.from(error)
        }
        var bundle = opened.bundle
        if oldWasSeen { bundle.keys.insert(try PrivateKeys.generate(), at: 0) }
        let relocked = bundle
        let policy = scrypt
        let (derivation, sealed) = try await derivations.run {
            let lock = PassphraseLock.make(policy: policy)
            let key = try lock.key(for: passphrase, policy: policy)
            return (AccountRow.Derivation(lock), try relocked.sealed(under: key, account: account))
        }
        let outcome = oldWasSeen ? "seen" : nil
        try await change(
            account,
            by: account,
            kind: .accountPassphraseChanged,
            at: moment,
            outcome: outcome,
            keeping: idempotencyRow(idempotency, session, status: 204, result: account, version: nil)
        ) {
            row,
            store in
            guard row.state == .active, row.sealedPrivate != nil else { throw Self.noAccount }
            row.derivation = derivation
            row.sealedPrivate = sealed
            guard oldWasSeen else { return }
            row.publicKeys = relocked.current.publicKeys.encoded
            row.certificate = nil
            if try !store.generationWraps(of: account).isEmpty {
                try store.setValue([1], for: BureauValue.generationDue)
            }
        }
        await endSessions(of: account, but: oldWasSeen ? nil : session.id)
        if oldWasSeen { desks.deleteImage(of: account) }
        try? await store.truncateLog()
    }
}
