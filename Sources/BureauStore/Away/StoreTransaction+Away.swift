import GRDB
package import Sealing

extension StoreTransaction {
    /// Adds a time in which somebody is away.
    package func insertAway(_ row: AwayRow) throws {
        try db.run(
            "INSERT INTO away (id, account, period) VALUES (?, ?, ?)",
            [row.id.blob, row.account.blob, row.period.blob]
        )
    }

    /// Takes a time in which somebody is away out; whether there was one.
    @discardableResult
    package func removeAway(_ id: Identifier) throws -> Bool {
        try db.run("DELETE FROM away WHERE id = ?", [id.blob]) == 1
    }
}

extension StoreReader {
    /// Every time in which somebody is away, in the order of identifiers.
    package func awayRows() throws -> [AwayRow] {
        try db.all("SELECT id, account, period FROM away ORDER BY id") { row in
            AwayRow(id: try row.identifier(0), account: try row.identifier(1), period: try row.bytes(2))
        }
    }
}
