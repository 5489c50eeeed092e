import GRDB
package import Sealing

extension StoreTransaction {
    /// Takes the rows in these slots away, and puts others there.
    package func replaceReminders(in slots: [Identifier], with rows: [ReminderRow]) throws {
        for slot in slots { try db.run("DELETE FROM reminder WHERE slot = ?", [slot.blob]) }
        for row in rows {
            try db.run(
                "INSERT INTO reminder (slot, account, day, route) VALUES (?, ?, ?, ?)",
                [row.slot.blob, row.account.blob, row.day, row.route?.blob]
            )
        }
    }
}

extension StoreReader {
    /// The days of an account from `day` on, each once, the earliest first, at most `limit`.
    package func reminderDays(of account: Identifier, from day: Int, limit: Int) throws -> [Int] {
        try db.all(
            "SELECT DISTINCT day FROM reminder WHERE account = ? AND day >= ? ORDER BY day LIMIT ?",
            [account.blob, day, limit]
        ) { try $0.integer(0) }
    }
}
