import GRDB
import Sealing
package import TransparencyLog

extension StoreTransaction {
    /// Chains an entry to the log, whatever sequence it names, and authenticates the new head; gives the entry's record.
    ///
    /// Refused as `.brokenLog` where the head that is there is not authentic.
    @discardableResult
    package func appendLog(_ entry: LogEntry) throws -> LogRecord {
        var chain = LogChain(head: try logHead(key: headKey))
        let staff = try storedLogHead().staff
        var entry = entry
        entry.sequence = chain.nextSequence
        let record = chain.append(entry)
        try db.run(
            "INSERT INTO log (sequence, body, hash) VALUES (?, ?, ?)",
            [Int(record.sequence), record.body.blob, record.hash.blob]
        )
        try writeLogHead(chain.head, staff: staff)
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

    /// Writes the head of the log with its authentication code.
    func writeLogHead(_ head: LogHead, staff: [UInt8]) throws {
        try db.run(
            """
            INSERT INTO log_head (singleton, sequence, hash, staff, mac) VALUES (1, ?, ?, ?, ?)
            ON CONFLICT (singleton) DO UPDATE SET
                sequence = excluded.sequence, hash = excluded.hash, staff = excluded.staff, mac = excluded.mac
            """,
            [
                Int(head.sequence), head.hash.blob, staff.blob,
                head.authenticationCode(key: headKey, with: bound(to: staff)).blob,
            ]
        )
    }
}
