import GRDB
import Sealing
package import TransparencyLog

extension StoreTransaction {
    /// Chains an entry to the log, whatever sequence it names, and authenticates the new head; gives the entry's record.
    ///
    /// Refused as `.brokenLog` where the head that is there is not authentic.
    @discardableResult
    package func appendLog(_ entry: LogEntry) throws -> LogRecord {
        var moved = try logTail()
        var chain = LogChain(head: moved.head)
        var entry = entry
        entry.sequence = chain.nextSequence
        let record = chain.append(entry)
        try db.run(
            "INSERT INTO log (sequence, body, hash) VALUES (?, ?, ?)",
            [Int(record.sequence), record.body.blob, record.hash.blob]
        )
        moved.head = chain.head
        moved.isMoved = true
        tail = moved
        return record
    }

    /// Chains an entry that carries the digest of an account's row, and binds the row to it.
    @discardableResult
    package func appendLog(_ entry: LogEntry, binding account: AccountRow) throws -> LogRecord {
        var entry = entry
        entry.account = account.id.text
        entry.accountDigest = account.digest
        let record = try appendLog(entry)
        try setLogSequence(Int(record.sequence), of: account.id)
        return record
    }

    /// The end of the log, verified where this transaction asks for it the first time.
    ///
    /// Refused as `.brokenLog`.
    func logTail() throws -> LogTail {
        if let tail { return tail }
        let verified = try verifiedLogTail(key: headKey)
        tail = verified
        return verified
    }

    /// Writes the head of the log with its authentication code, where it moved: the last act before a commit.
    func writeLogTail() throws {
        guard let tail, tail.isMoved else { return }
        try db.run(
            """
            INSERT INTO log_head (singleton, sequence, hash, staff, mac) VALUES (1, ?, ?, ?, ?)
            ON CONFLICT (singleton) DO UPDATE SET
                sequence = excluded.sequence, hash = excluded.hash, staff = excluded.staff, mac = excluded.mac
            """,
            [
                Int(tail.head.sequence), tail.head.hash.blob, tail.anchored.blob,
                tail.head.authenticationCode(key: headKey, with: tail.bound).blob,
            ]
        )
        self.tail?.isMoved = false
    }

    /// Begins the log of a new bureau: an authenticated head before the first entry.
    func beginLog() throws {
        tail = LogTail(head: .empty, anchored: try anchoredDigest(), series: [:], isMoved: true)
        try writeLogTail()
    }
}
