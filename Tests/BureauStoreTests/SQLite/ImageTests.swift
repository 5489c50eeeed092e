import CSQLite
import Foundation
import GRDB
import Testing

struct ImageTests {
    private static let limit: Int64 = 2_000_000_000

    /// Makes a copy of the bytes the database `main` of the connection.
    private func restore(_ bytes: [UInt8], _ db: Database, capacity: Int64? = nil) -> Int32 {
        let capacity = capacity ?? Int64(bytes.count) + 65536
        guard let memory = bureau_sqlite_allocate(capacity) else { return SQLITE_NOMEM }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(memory, base, $0.count) } }
        return bureau_sqlite_restore(db.sqliteConnection, memory, Int64(bytes.count), capacity, Self.limit)
    }

    private func view(_ db: Database) -> [UInt8]? {
        var size: Int64 = 0
        return bureau_sqlite_view(db.sqliteConnection, &size).map {
            Array(UnsafeBufferPointer(start: $0, count: Int(size)))
        }
    }

    @Test func `an empty image grows, is looked at without a copy, and opens elsewhere with its search index`() throws {
        let image = try inMemory().inDatabase { (db: Database) throws in
            #expect(restore([], db) == SQLITE_OK)
            db.clearSchemaCache()
            try db.execute(sql: "CREATE VIRTUAL TABLE text USING fts5(words, tokenize = 'bureau')")
            for number in 1...500 {
                try db.execute(
                    sql: "INSERT INTO text VALUES (?)",
                    arguments: ["Malmö \(number) " + String(repeating: "ord ", count: 200)]
                )
            }
            return try #require(view(db))
        }
        #expect(image.count > 200_000)
        try inMemory().inDatabase { (db: Database) throws in
            #expect(restore(image, db) == SQLITE_OK)
            db.clearSchemaCache()
            #expect(bureau_sqlite_verify(db.sqliteConnection) == nil)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM text WHERE text MATCH 'malmö'") == 500)
            try db.execute(sql: "INSERT INTO text SELECT words || ' mer' FROM text")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM text WHERE text MATCH 'mer'") == 500)
            #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
        }
    }

    @Test func `a database that is no image has none, and one is not exchanged inside a transaction`() throws {
        let queue = try inMemory()
        try queue.inDatabase { (db: Database) throws in
            try db.execute(sql: "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
            #expect(view(db) == nil)
        }
        try queue.write { (db: Database) throws in
            #expect(restore([], db) == SQLITE_MISUSE)
            #expect(try Int.fetchOne(db, sql: "SELECT a FROM t") == 1)
        }
    }

    @Test func `sizes that make no sense are refused`() throws {
        try inMemory().inDatabase { (db: Database) throws in
            #expect(bureau_sqlite_restore(db.sqliteConnection, nil, 0, 0, Self.limit) == SQLITE_NOMEM)
            #expect(restore([1, 2, 3], db, capacity: 2) == SQLITE_MISUSE)
            #expect(bureau_sqlite_allocate(0) == nil)
            #expect(bureau_sqlite_allocate(-1) == nil)
        }
    }
}
