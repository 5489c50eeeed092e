/// How much a bureau holds.
package struct StoreCounts: Sendable, Equatable {
    package let cases: Int
    package let events: Int
    package let wraps: Int
    package let accounts: Int
    package let logEntries: Int
    /// The size of the file without its write-ahead log, in bytes.
    package let fileBytes: Int
}

extension StoreReader {
    /// Counts the rows; costs one pass over the smallest index of each table.
    package func counts() throws -> StoreCounts {
        func count(_ sql: StaticString) throws -> Int { try db.one(sql) { try $0.integer(0) } ?? 0 }
        return StoreCounts(
            cases: try count("SELECT count(*) FROM case_file"),
            events: try count("SELECT count(*) FROM event"),
            wraps: try count("SELECT count(*) FROM case_wrap"),
            accounts: try count("SELECT count(*) FROM account"),
            logEntries: try count("SELECT count(*) FROM log"),
            fileBytes: try count("PRAGMA page_count") * count("PRAGMA page_size")
        )
    }
}
