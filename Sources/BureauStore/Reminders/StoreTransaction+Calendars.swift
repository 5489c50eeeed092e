import GRDB
package import Sealing

extension StoreTransaction {
    /// Gives an account's calendar another salt, and with it another address.
    package func setCalendarSalt(_ salt: Identifier, of account: Identifier) throws {
        try db.run(
            "INSERT INTO calendar (account, salt) VALUES (?1, ?2) ON CONFLICT (account) DO UPDATE SET salt = ?2",
            [account.blob, salt.blob]
        )
    }
}

extension StoreReader {
    /// The salt of an account's calendar; nothing where its address was never changed.
    package func calendarSalt(of account: Identifier) throws -> Identifier? {
        try db.one("SELECT salt FROM calendar WHERE account = ?", [account.blob]) { try $0.identifier(0) }
    }
}
