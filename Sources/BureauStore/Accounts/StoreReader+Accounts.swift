import GRDB
package import Sealing

extension StoreReader {
    /// The account with this identifier, or nil.
    package func account(_ id: Identifier) throws -> AccountRow? {
        try db.one(
            """
            SELECT id, name, roles, state, kdf_log2n, kdf_r, kdf_p, salt, public_keys, certificate, sealed_private,
                sealed_memory, sealed_totp, totp_required, totp_last_step, activation_hash, activation_expires,
                activation_tries, set_aside, set_aside_until, recovery_wrap, created, changed, revision, log_sequence
            FROM account WHERE id = ?
            """,
            [id.blob],
            AccountRow.init
        )
    }

    /// The account with this name, whatever its case, or nil.
    package func account(named name: String) throws -> AccountRow? {
        let id = try db.one("SELECT id FROM account WHERE name_key = ?", [AccountRow.key(of: name)]) {
            try $0.identifier(0)
        }
        return try id.flatMap(account)
    }

    /// Every account, closed ones too, in the order in which they were made.
    package func accounts() throws -> [AccountRow] {
        try db.all(
            """
            SELECT id, name, roles, state, kdf_log2n, kdf_r, kdf_p, salt, public_keys, certificate, sealed_private,
                sealed_memory, sealed_totp, totp_required, totp_last_step, activation_hash, activation_expires,
                activation_tries, set_aside, set_aside_until, recovery_wrap, created, changed, revision, log_sequence
            FROM account ORDER BY row
            """,
            [],
            AccountRow.init
        )
    }
}

extension AccountRow {
    /// The form of a name by which accounts are told apart.
    static func key(of name: String) -> String { name.lowercased() }

    fileprivate init(_ row: Row) throws {
        let state = try row.text(3)
        guard let known = State(rawValue: state) else {
            throw StoreError(.damaged, "An account has a state that the program does not know.")
        }
        self.init(
            id: try row.identifier(0),
            name: try row.text(1),
            roles: try row.text(2),
            state: known,
            totpRequired: try row.integer(13) != 0,
            created: Int64(try row.integer(21))
        )
        if let log2N = try row.optionalInteger(4), let r = try row.optionalInteger(5),
            let p = try row.optionalInteger(6), let salt = try row.optionalBytes(7)
        {
            derivation = Derivation(salt: salt, log2N: log2N, r: r, p: p)
        }
        publicKeys = try row.optionalBytes(8)
        certificate = try row.optionalBytes(9)
        sealedPrivate = try row.optionalBytes(10)
        sealedMemory = try row.optionalBytes(11)
        sealedTOTP = try row.optionalBytes(12)
        totpLastStep = try row.optionalInteger(14)
        activationHash = try row.optionalBytes(15)
        activationExpires = try row.optionalInteger(16).map(Int64.init)
        activationTries = try row.integer(17)
        setAside = try row.optionalBytes(18)
        setAsideUntil = try row.optionalInteger(19).map(Int64.init)
        recoveryWrap = try row.optionalBytes(20)
        changed = Int64(try row.integer(22))
        revision = try row.integer(23)
        logSequence = try row.integer(24)
    }
}
