/// A supervisor's word that these public keys belong to this account in this role, given after comparing the
/// fingerprint with the person, signed with the supervisors' key of a generation.
///
/// Nothing is ever sealed to public keys without a certificate that verifies.
package struct Certificate: Hashable, Sendable {
    /// What is certified.
    package struct Statement: Hashable, Sendable {
        /// The account.
        package let account: Identifier
        /// The role of the account, in the words of the store.
        package let role: String
        /// The account's public keys.
        package let keys: PublicKeys
        /// The generation of the supervisors' key that signs.
        package let generation: UInt32
        /// When it was issued, in milliseconds since 1970.
        package let issued: Int64

        /// States that `keys` belong to `account` in `role`.
        package init(account: Identifier, role: String, keys: PublicKeys, generation: UInt32, issued: Int64) {
            self.account = account
            self.role = role
            self.keys = keys
            self.generation = generation
            self.issued = issued
        }

        var signedBytes: [UInt8] {
            var writer = FieldWriter(label: "Bureau certificate of an account")
            writeFields(to: &writer)
            return writer.bytes
        }

        func writeFields(to writer: inout FieldWriter) {
            writer.write(Format.certificate.rawValue)
            writer.write(account)
            writer.write(role)
            writer.write(keys.encoded)
            writer.write(generation)
            writer.write(issued)
        }
    }

    /// What is certified.
    package let statement: Statement
    /// The Ed25519 signature of the statement.
    package let signature: [UInt8]

    /// Signs `statement` with the supervisors' key of the statement's generation.
    package static func issue(_ statement: Statement, by supervisors: PrivateKeys) throws -> Certificate {
        Certificate(statement: statement, signature: try supervisors.sign(statement.signedBytes))
    }

    private init(statement: Statement, signature: [UInt8]) {
        self.statement = statement
        self.signature = signature
    }

    /// Reads `encoded`; refuses other formats, invalid keys and left-over bytes, but verifies nothing.
    package init(encoded: [UInt8]) throws {
        try Format.certificate.check(encoded)
        var reader = FieldReader(encoded.dropFirst())
        statement = Statement(
            account: try reader.identifier(),
            role: try reader.text(),
            keys: try PublicKeys(encoded: try reader.field()),
            generation: try reader.number(),
            issued: try reader.number()
        )
        signature = try reader.fixed(64)
        try reader.finish()
    }

    /// The statement and its signature, in the one encoding.
    package var encoded: [UInt8] {
        var writer = FieldWriter()
        statement.writeFields(to: &writer)
        writer.writeFixed(signature)
        return writer.bytes
    }

    /// Verifies that the supervisors' `signer` of `generation` has certified `keys` for `account` in `role`.
    ///
    /// Refuses by name: `.wrongGeneration`, `.wrongAccount`, `.wrongRole`, `.wrongKeys`, `.signatureInvalid`.
    package func verify(
        account: Identifier,
        role: String,
        keys: PublicKeys,
        signer: PublicKeys,
        generation: UInt32
    ) throws {
        guard statement.generation == generation else {
            throw SealingError(.wrongGeneration, "The certificate is of another generation of the supervisors' key.")
        }
        guard statement.account == account else {
            throw SealingError(.wrongAccount, "The certificate is another account's.")
        }
        // By bytes: equal strings of Swift may be different bytes, and the bytes are what was signed.
        guard Array(statement.role.utf8) == Array(role.utf8) else {
            throw SealingError(.wrongRole, "The certificate is for another role.")
        }
        guard statement.keys == keys else {
            throw SealingError(.wrongKeys, "The certificate is for other public keys than the account has.")
        }
        guard signer.verify(signature, of: statement.signedBytes) else {
            throw SealingError(.signatureInvalid, "The certificate is not signed by the supervisors.")
        }
    }
}
