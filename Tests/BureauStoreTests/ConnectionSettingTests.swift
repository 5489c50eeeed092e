import CSQLite
import GRDB
import Testing

@testable import BureauStore

struct ConnectionSettingTests {
    /// For each setting, how it is undone, and the setting by which that is noticed.
    static let weakenings: [(name: String, noticedAs: String, undo: @Sendable (Database) throws -> Void)] = [
        ("hardening", "hardening", { bureau_sqlite_set_config($0.sqliteConnection, SQLITE_DBCONFIG_DEFENSIVE, 0) }),
        ("hardening", "hardening", { sqlite3_limit($0.sqliteConnection, SQLITE_LIMIT_ATTACHED, 1) }),
        ("triggers", "triggers", { bureau_sqlite_set_config($0.sqliteConnection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1) }),
        ("views", "views", { bureau_sqlite_set_config($0.sqliteConnection, SQLITE_DBCONFIG_ENABLE_VIEW, 1) }),
        ("foreign_keys", "foreign_keys", { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }),
        ("trusted_schema", "hardening", { try $0.execute(sql: "PRAGMA trusted_schema = ON") }),
        ("secure_delete", "secure_delete", { try $0.execute(sql: "PRAGMA secure_delete = FAST") }),
        ("temp_store", "temp_store", { try $0.execute(sql: "PRAGMA temp_store = FILE") }),
        ("mmap_size", "mmap_size", { try $0.execute(sql: "PRAGMA mmap_size = 1048576") }),
        ("cell_size_check", "cell_size_check", { try $0.execute(sql: "PRAGMA cell_size_check = OFF") }),
        // The writer's is set last of all; the reader's gives it away.
        ("synchronous", "synchronous", { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }),
    ]

    @Test func `every setting has a weakening in this test`() {
        #expect(Set(Self.weakenings.map(\.name)) == Set(ConnectionSetting.all.map(\.name)))
    }

    @Test(arguments: weakenings.indices)
    func `a setting that does not hold refuses the start by name`(index: Int) throws {
        let (name, noticedAs, undo) = Self.weakenings[index]
        let folder = try TestFolder()
        try Store.new(folder).close()
        let configuration = BureauFile.configuration(afterwards: undo)
        let error = try #require(throws: StoreError.self, "\(name)") {
            _ = try Store.open(DataFolder(path: folder.path), headKey: Sample.headKey, configuration: configuration)
        }
        #expect(error.code == .setting)
        #expect(error.message.contains(" \(noticedAs) "))
        // It did not stop uncleanly: it never began.
        let store = try Store.reopen(folder)
        #expect(!store.followsUncleanStop)
        try store.close()
    }

    @Test func `every setting holds on the writer and on each reader of an open store`() throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try store.pool.writeWithoutTransaction { db in
            try ConnectionSetting.verify(db)
            #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2)
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            #expect(try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1)
        }
        try store.pool.read { try ConnectionSetting.verify($0) }
        try store.close()
    }

    @Test(arguments: [("PRAGMA journal_mode = DELETE", "journal_mode"), ("PRAGMA synchronous = NORMAL", "synchronous")])
    func `a file without a write-ahead log, or a writer that does not wait for the disk, is noticed`(
        undo: String,
        name: String
    ) throws {
        let folder = try TestFolder()
        try Store.new(folder).close()
        let queue = try DatabaseQueue(path: folder.database, configuration: BureauFile.configuration())
        try queue.writeWithoutTransaction { db in
            try ConnectionSetting.verify(db)
            try db.execute(sql: undo)
            let error = try #require(throws: StoreError.self) { try ConnectionSetting.verify(db) }
            #expect(error.message.contains(" \(name) "))
        }
        try queue.close()
    }
}
