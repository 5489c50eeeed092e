import GRDB
package import Sealing

extension StoreTransaction {
    /// Keeps where an account's reminders are sent, sealed; nothing takes it away.
    package func setMailAddress(_ address: [UInt8]?, of account: Identifier) throws {
        guard let address else {
            try db.run("DELETE FROM mail_address WHERE account = ?", [account.blob])
            return
        }
        try db.run(
            """
            INSERT INTO mail_address (account, address) VALUES (?1, ?2)
            ON CONFLICT (account) DO UPDATE SET address = ?2
            """,
            [account.blob, address.blob]
        )
    }

    /// Remembers that a reminder was sent; twice is once.
    package func insertMailSent(_ row: MailSentRow) throws {
        try db.run(
            "INSERT OR IGNORE INTO mail_sent (account, day, threshold) VALUES (?, ?, ?)",
            [row.account.blob, row.day, row.threshold]
        )
    }

    /// Forgets what was sent of days before `day`.
    package func purgeMailSent(before day: Int) throws {
        try db.run("DELETE FROM mail_sent WHERE day < ?", [day])
    }
}

extension StoreReader {
    /// Where the reminders of an account are sent, sealed.
    package func mailAddress(of account: Identifier) throws -> [UInt8]? {
        try db.one("SELECT address FROM mail_address WHERE account = ?", [account.blob]) { try $0.bytes(0) }
    }

    /// Every account with an address, sealed.
    package func mailAddresses() throws -> [(account: Identifier, address: [UInt8])] {
        try db.all("SELECT account, address FROM mail_address ORDER BY account") {
            (try $0.identifier(0), try $0.bytes(1))
        }
    }

    /// What was sent of days from `day` on.
    package func mailSent(from day: Int) throws -> [MailSentRow] {
        try db.all("SELECT account, day, threshold FROM mail_sent WHERE day >= ?", [day]) {
            MailSentRow(account: try $0.identifier(0), day: try $0.integer(1), threshold: try $0.integer(2))
        }
    }

    /// The reminders of days from one to another, both counted.
    package func reminders(from first: Int, to last: Int) throws -> [ReminderRow] {
        try db.all(
            "SELECT slot, account, day, route FROM reminder WHERE day BETWEEN ? AND ? ORDER BY day, slot",
            [first, last]
        ) { row in
            ReminderRow(
                slot: try row.identifier(0),
                account: try row.identifier(1),
                day: try row.integer(2),
                route: try row.optionalBytes(3)
            )
        }
    }
}
