import GRDB
package import Sealing

extension StoreTransaction {
    /// Adds an account.
    ///
    /// Refuses a name or identifier that is taken as `.conflict`.
    package func insertAccount(_ account: AccountRow) throws {
        try willChangeAnchored()
        try db.run(
            """
            INSERT INTO account (name, name_key, roles, state, kdf_log2n, kdf_r, kdf_p, salt, public_keys, certificate,
                sealed_private, sealed_memory, sealed_totp, totp_required, totp_last_step, activation_hash,
                activation_expires, activation_tries, set_aside, set_aside_until, recovery_wrap, changed, revision,
                log_sequence, created, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            account.values + [account.created, account.id.blob]
        )
    }

    /// Writes the account as it is now and moves its revision on; gives the row as it lies in the store.
    ///
    /// Refused as `.versionMoved` where the store has another revision than `account.revision`, as `.notFound` where it
    /// has no such account, and as `.conflict` where another account has the name.
    package func updateAccount(_ account: AccountRow) throws -> AccountRow {
        try willChangeAnchored()
        var account = account
        let expected = account.revision
        account.revision += 1
        let changed = try db.run(
            """
            UPDATE account SET name = ?, name_key = ?, roles = ?, state = ?, kdf_log2n = ?, kdf_r = ?, kdf_p = ?,
                salt = ?, public_keys = ?, certificate = ?, sealed_private = ?, sealed_memory = ?, sealed_totp = ?,
                totp_required = ?, totp_last_step = ?, activation_hash = ?, activation_expires = ?,
                activation_tries = ?, set_aside = ?, set_aside_until = ?, recovery_wrap = ?, changed = ?,
                revision = ?, log_sequence = ?
            WHERE id = ? AND revision = ?
            """,
            account.values + [account.id.blob, expected]
        )
        guard changed == 1 else {
            guard let found = try self.account(account.id) else {
                throw StoreError(.notFound, "There is no such account.")
            }
            throw StoreError.versionMoved(to: found.revision)
        }
        return account
    }

    /// Binds the account's row to the log entry that carries its digest; the revision stays.
    package func setLogSequence(_ sequence: Int, of account: Identifier) throws {
        try willChangeAnchored()
        let changed = try db.run("UPDATE account SET log_sequence = ? WHERE id = ?", [sequence, account.blob])
        guard changed == 1 else { throw StoreError(.notFound, "There is no such account.") }
    }
}

extension AccountRow {
    /// In the order of the statements above, without `created` and `id`.
    fileprivate var values: StatementArguments {
        [
            name, AccountRow.key(of: name), roles, state.rawValue, derivation?.log2N, derivation?.r, derivation?.p,
            derivation?.salt.blob, publicKeys?.blob, certificate?.blob, sealedPrivate?.blob, sealedMemory?.blob,
            sealedTOTP?.blob, totpRequired ? 1 : 0, totpLastStep, activationHash?.blob, activationExpires,
            activationTries, setAside?.blob, setAsideUntil, recoveryWrap?.blob, changed, revision, logSequence,
        ]
    }
}
