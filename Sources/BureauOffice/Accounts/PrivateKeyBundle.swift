import Sealing

/// A person's private keys as they lie sealed in the account row: the current one first, then those it replaced.
struct PrivateKeyBundle {
    var keys: [PrivateKeys]

    var current: PrivateKeys { keys[0] }

    init(_ keys: [PrivateKeys]) {
        precondition(!keys.isEmpty, "A bundle has a current key.")
        self.keys = keys
    }

    /// Opens the bundle of an account under the key of its passphrase.
    init(opening sealed: [UInt8], under key: ContentKey, account: Identifier) throws {
        var reader = FieldReader(try key.open(sealed, bound: Self.binding(account)))
        let count = Int(try reader.number(UInt8.self))
        var keys: [PrivateKeys] = []
        for _ in 0..<count { keys.append(try PrivateKeys(encoded: try reader.field())) }
        try reader.finish()
        guard !keys.isEmpty else { throw Vault.tampered("The keys of an account are damaged.") }
        self.keys = keys
    }

    /// The bundle sealed for its account under the key of a passphrase.
    func sealed(under key: ContentKey, account: Identifier) throws -> [UInt8] {
        var writer = FieldWriter()
        writer.write(UInt8(keys.count))
        for one in keys { writer.write(one.encoded) }
        return try key.seal(writer.bytes, bound: Self.binding(account))
    }

    /// The key under which the person's memory is sealed: it stays when the passphrase changes.
    func memoryKey() throws -> ContentKey {
        // Derived from the oldest key: a replaced key stays in the bundle.
        let oldest = keys[keys.count - 1].encoded
        return try ContentKey(bytes: Array(oldest.suffix(32))).derive(label: "account memory")
    }

    private static func binding(_ account: Identifier) -> Binding {
        Binding(.userPrivateKeys, row: account)
    }
}

/// What a person keeps sealed in their own account: the supervisors' key that they confirmed in words.
enum AccountMemory {
    static func seal(_ confirmed: SupervisorsKey, with bundle: PrivateKeyBundle, account: Identifier) throws -> [UInt8]
    {
        try bundle.memoryKey().seal(confirmed.encoded, bound: Binding(.accountMemory, row: account))
    }

    static func open(_ sealed: [UInt8], with bundle: PrivateKeyBundle, account: Identifier) throws -> SupervisorsKey {
        do {
            let bytes = try bundle.memoryKey().open(sealed, bound: Binding(.accountMemory, row: account))
            return try SupervisorsKey(encoded: bytes)
        } catch {
            throw Vault.tampered("What your account remembers of the supervisors' key does not open.", error)
        }
    }
}
