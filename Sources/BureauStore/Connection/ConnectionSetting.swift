import CSQLite
import GRDB

/// A setting that a connection must have: how it is set, and what reading it back must give.
struct ConnectionSetting: Sendable {
    let name: String
    let set: @Sendable (Database) throws -> Void
    let holds: @Sendable (Database) throws -> Bool

    private static func pragma(_ name: String, _ value: String, reads expected: String) -> ConnectionSetting {
        ConnectionSetting(
            name: name,
            set: { try $0.execute(sql: "PRAGMA \(name) = \(value)") },
            holds: { try String.fetchOne($0, sql: "PRAGMA \(name)") == expected }
        )
    }

    private static func off(_ name: String, _ setting: Int32) -> ConnectionSetting {
        ConnectionSetting(
            name: name,
            set: { _ = bureau_sqlite_set_config($0.sqliteConnection, setting, 0) },
            holds: { bureau_sqlite_get_config($0.sqliteConnection, setting) == 0 }
        )
    }

    /// Those of every connection, in the order in which they are set.
    static let all: [ConnectionSetting] = [
        ConnectionSetting(
            name: "hardening",
            set: { _ = bureau_sqlite_harden($0.sqliteConnection) },
            holds: { bureau_sqlite_verify($0.sqliteConnection) == nil }
        ),
        off("triggers", SQLITE_DBCONFIG_ENABLE_TRIGGER),
        off("views", SQLITE_DBCONFIG_ENABLE_VIEW),
        pragma("foreign_keys", "ON", reads: "1"),
        pragma("trusted_schema", "OFF", reads: "0"),
        pragma("secure_delete", "ON", reads: "1"),
        pragma("temp_store", "MEMORY", reads: "2"),
        pragma("mmap_size", "0", reads: "0"),
        pragma("cell_size_check", "ON", reads: "1"),
        synchronous,
    ]

    /// Opening a pool sets NORMAL on the writer after everything else: this one is set once more when it is open.
    static let synchronous = pragma("synchronous", "FULL", reads: "2")

    /// Read back only: a pool sets it itself, and it is one for the file.
    static let writeAheadLog = pragma("journal_mode", "WAL", reads: "wal")

    static func prepare(_ db: Database) throws {
        for setting in all { try setting.set(db) }
    }

    /// Refuses a connection on which a setting does not hold, by the name of the first.
    static func verifyConnection(_ db: Database) throws {
        try verify(all, db)
    }

    /// The same, and what the file must have.
    static func verify(_ db: Database) throws {
        try verify(all + [writeAheadLog], db)
    }

    private static func verify(_ settings: [ConnectionSetting], _ db: Database) throws {
        for setting in settings where try !setting.holds(db) {
            throw StoreError(
                .setting,
                "SQLite's setting \(setting.name) does not hold on this machine; the bureau does not start without it."
            )
        }
    }
}
