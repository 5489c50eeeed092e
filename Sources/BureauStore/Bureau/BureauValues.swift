import GRDB

// What belongs to the bureau as a whole: its identity, when it was made, settings. Small values under fixed names;
// what tells something about a person is sealed by the caller.
extension StoreReader {
    /// The value under this name, or nil.
    package func value(_ name: String) throws -> [UInt8]? {
        try db.one("SELECT value FROM bureau WHERE name = ?", [name]) { try $0.bytes(0) }
    }
}

extension StoreTransaction {
    /// Keeps a value under this name, in place of the one before.
    package func setValue(_ value: [UInt8], for name: String) throws {
        try willChangeAnchored()
        try db.run(
            "INSERT INTO bureau (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value.blob]
        )
    }
}
