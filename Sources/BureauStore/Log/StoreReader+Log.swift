import GRDB
package import TransparencyLog

extension StoreReader {
    /// The end of the log with the hash of the anchored rows bound to it and their authentication code, as they lie in the
    /// store: nothing is verified.
    package func storedLogHead() throws -> StoredLogHead {
        let stored = try db.one("SELECT sequence, hash, staff, mac FROM log_head WHERE singleton = 1") {
            StoredLogHead(
                head: LogHead(sequence: UInt64(max(0, try $0.integer(0))), hash: try $0.bytes(1)) ?? .empty,
                anchored: try $0.bytes(2),
                code: try $0.bytes(3)
            )
        }
        guard let stored else { throw StoreError(.brokenLog, "The head of the log is missing or is none.") }
        return stored
    }

    /// The entries after `sequence`, in their order, at most `limit`.
    package func logRecords(after sequence: UInt64, limit: Int) throws -> [LogRecord] {
        try db.all(
            "SELECT sequence, body, hash FROM log WHERE sequence > ? ORDER BY sequence LIMIT ?",
            [Int(clamping: sequence), limit],
            LogRecord.init
        )
    }

    /// The entry with this sequence, or nil.
    package func logRecord(_ sequence: UInt64) throws -> LogRecord? {
        try db.one(
            "SELECT sequence, body, hash FROM log WHERE sequence = ?",
            [Int(clamping: sequence)],
            LogRecord.init
        )
    }

    /// The end of the log once its code was verified under `key`.
    ///
    /// Refused as `.brokenLog`.
    package func logHead(key: [UInt8]) throws -> LogHead {
        try verifiedLogTail(key: key).head
    }

    /// The end of the log with everything bound to it, once their code was verified under `key`.
    func verifiedLogTail(key: [UInt8]) throws -> LogTail {
        let stored = try storedLogHead()
        let series = try db.all("SELECT year, last FROM number_series") { (try $0.integer(0), try $0.integer(1)) }
        let tail = LogTail(
            head: stored.head,
            anchored: stored.anchored,
            series: Dictionary(series, uniquingKeysWith: { first, _ in first })
        )
        do {
            try tail.head.verify(code: stored.code, key: key, with: tail.bound)
        } catch {
            throw StoreError(.brokenLog, "The head of the log is not the one that was written.", cause: error)
        }
        return tail
    }
}

extension LogRecord {
    fileprivate init(_ row: Row) throws {
        self.init(sequence: UInt64(max(0, try row.integer(0))), body: try row.bytes(1), hash: try row.bytes(2))
    }
}
