import CSQLite
import GRDB
import Testing

struct DeadlineTests {
    private static let endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    private static let bounded =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n"

    @Test func `a statement that outlasts its deadline is interrupted, and the connection goes on`() throws {
        try inMemory().inDatabase { (db: Database) throws in
            let connection = db.sqliteConnection
            for _ in 1...3 {
                #expect(bureau_sqlite_deadline_start(connection, 5) == SQLITE_OK)
                let error = #expect(throws: DatabaseError.self) { try Int.fetchOne(db, sql: Self.endless) }
                #expect(error?.resultCode == .SQLITE_INTERRUPT)
                #expect(bureau_sqlite_deadline_stop(connection) == 1)
                #expect(try Int.fetchOne(db, sql: "SELECT 1") == 1)
            }
        }
    }

    @Test func `what is done in time is not interrupted, and a stopped deadline has no power`() throws {
        try inMemory().inDatabase { (db: Database) throws in
            let connection = db.sqliteConnection
            #expect(bureau_sqlite_deadline_stop(connection) == 0)
            bureau_sqlite_deadline_start(connection, 60_000)
            #expect(try Int.fetchOne(db, sql: Self.endless + " LIMIT 0") == nil)
            #expect(bureau_sqlite_deadline_stop(connection) == 0)
            bureau_sqlite_deadline_start(connection, 0)
            #expect(bureau_sqlite_deadline_stop(connection) == 0)
            #expect(try Int.fetchOne(db, sql: Self.bounded) == 100_000)
        }
    }

    @Test func `each connection has its own`() throws {
        let first = try inMemory()
        let second = try inMemory()
        let connection = first.inDatabase { $0.sqliteConnection }
        bureau_sqlite_deadline_start(connection, 0)
        #expect(try second.read { try Int.fetchOne($0, sql: Self.bounded) } == 100_000)
        #expect(throws: DatabaseError.self) { try first.read { try Int.fetchOne($0, sql: Self.endless) } }
    }
}
