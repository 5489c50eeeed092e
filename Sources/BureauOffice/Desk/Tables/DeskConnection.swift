import CSQLite
import GRDB

/// The connection of a desk: one database in memory, reached through one serial queue.
struct DeskConnection: Sendable {
    let queue: DatabaseQueue

    init() throws {
        guard bureau_sqlite_prepare() == SQLITE_OK else {
            throw OfficeError(
                .cannotStart,
                "SQLite was started before its memory could be made to be zeroed when freed."
            )
        }
        var configuration = Configuration()
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { db in try Self.prepare(db) }
        queue = try DatabaseQueue(configuration: configuration)
    }

    private static func prepare(_ db: Database) throws {
        if let setting = bureau_sqlite_harden(db.sqliteConnection) { throw refused(String(cString: setting)) }
        guard bureau_sqlite_register_tokenizer(db.sqliteConnection) == SQLITE_OK else { throw refused("tokenizer") }
        // Otherwise a sort of a database in memory goes through a plaintext file in the temporary folder.
        try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
        guard try Int.fetchOne(db, sql: "PRAGMA temp_store") == 2 else { throw refused("temp_store") }
        guard try Int.fetchOne(db, sql: "PRAGMA trusted_schema") == 0 else { throw refused("trusted_schema") }
    }

    private static func refused(_ setting: String) -> OfficeError {
        OfficeError(
            .cannotStart,
            "SQLite's setting \(setting) does not hold on this machine; no desk opens without it."
        )
    }

    /// Makes `size` bytes of `image` the database of the connection; takes the memory over in every case.
    static func restore(
        _ db: Database,
        _ image: UnsafeMutablePointer<UInt8>,
        size: Int,
        capacity: Int,
        limit: Int64
    ) throws {
        let outcome = bureau_sqlite_restore(db.sqliteConnection, image, Int64(size), Int64(capacity), limit)
        guard outcome == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: outcome)) }
        db.clearSchemaCache()
        // These belong to a database and not to a connection, and are lost with the one before.
        try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -8000")
    }

    /// Makes an empty database of the desk's tables.
    static func begin(_ db: Database, limit: Int64) throws {
        let capacity = 1 << 20
        guard let memory = bureau_sqlite_allocate(Int64(capacity)) else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        try restore(db, memory, size: 0, capacity: capacity, limit: limit)
        try db.inTransaction {
            try DeskSchema.create(db)
            return .commit
        }
    }

    /// Frees the memory of the database, which is zeroed on the way.
    static func wipe(_ db: Database) throws {
        guard let memory = bureau_sqlite_allocate(4_096) else { return }
        try restore(db, memory, size: 0, capacity: 4_096, limit: 4_096)
    }

    /// Runs a query that is interrupted after `milliseconds`.
    func query<T: Sendable>(
        within milliseconds: Int,
        _ body: @escaping @Sendable (DeskTables) throws -> T
    ) async throws -> T {
        try await queue.writeWithoutTransaction { db in
            let connection = db.sqliteConnection
            guard bureau_sqlite_deadline_start(connection, Int32(milliseconds)) == SQLITE_OK else {
                throw OfficeError(.unexpected, "A query could not be given a deadline.")
            }
            do {
                let answer = try body(DeskTables(db: db))
                _ = bureau_sqlite_deadline_stop(connection)
                return answer
            } catch {
                guard bureau_sqlite_deadline_stop(connection) == 1 else { throw error }
                throw OfficeError(
                    .deadline,
                    """
                    This took longer than \(milliseconds) ms and was stopped. Narrow it: another word in the search, \
                    a filter more, or fewer days.
                    """
                )
            }
        }
    }
}
