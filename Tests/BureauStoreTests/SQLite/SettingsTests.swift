import CSQLite
import GRDB
import Testing

struct SettingsTests {
    @Test func `a hardened connection reads back whole, and what is undone is named`() throws {
        try inMemory().inDatabase { (db: Database) throws in
            let connection = db.sqliteConnection
            #expect(bureau_sqlite_verify(connection) == nil)
            sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 1000)
            #expect(bureau_sqlite_verify(connection).map { String(cString: $0) } == "SQLITE_LIMIT_EXPR_DEPTH")
            #expect(bureau_sqlite_harden(connection) == nil)
            bureau_sqlite_set_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1)
            #expect(
                bureau_sqlite_verify(connection).map { String(cString: $0) } == "SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION"
            )
        }
    }

    @Test(arguments: [
        "ATTACH ':memory:' AS other", "SELECT load_extension('x')",
        "SELECT fts3_tokenizer('simple', x'0011223344556677')",
        "SELECT \"no such string\"",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'",
    ])
    func `what a hardened connection must not do it refuses`(sql: String) throws {
        try inMemory().inDatabase { (db: Database) throws in
            try db.execute(sql: "CREATE TABLE t (a)")
            #expect(throws: DatabaseError.self) { try db.execute(sql: sql) }
        }
    }
}
