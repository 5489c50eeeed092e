import GRDB

extension StoreTransaction {
    /// Remembers an answer.
    ///
    /// Refused as `.conflict` where the key is there: somebody was answered meanwhile.
    package func insertIdempotency(_ row: IdempotencyRow) throws {
        try db.run(
            """
            INSERT INTO idempotency (account, route, key_mac, body_mac, status, result, version, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.account.blob, row.route, row.keyMAC.blob, row.bodyMAC.blob, row.status, row.result?.blob,
                row.version, row.at,
            ]
        )
    }

    /// Forgets what is older than seven days at `now` (milliseconds since 1970); gives how much that was.
    @discardableResult
    package func purgeIdempotency(now: Int64) throws -> Int {
        try db.run("DELETE FROM idempotency WHERE at < ?", [now - IdempotencyRow.kept])
    }
}

extension IdempotencyRow {
    /// How long an answer is remembered, in milliseconds: seven days.
    package static let kept: Int64 = 7 * 24 * 60 * 60 * 1000
}
