import GRDB
package import Sealing

extension StoreReader {
    /// What was answered to this person on this route under this key; nil where nothing was.
    ///
    /// A row older than seven days may still be there until it is purged: compare `at`.
    package func idempotency(account: Identifier, route: String, keyMAC: [UInt8]) throws -> IdempotencyRow? {
        try db.one(
            """
            SELECT body_mac, status, result, version, at FROM idempotency
            WHERE account = ? AND route = ? AND key_mac = ?
            """,
            [account.blob, route, keyMAC.blob]
        ) {
            IdempotencyRow(
                account: account,
                route: route,
                keyMAC: keyMAC,
                bodyMAC: try $0.bytes(0),
                status: try $0.integer(1),
                result: try $0.optionalIdentifier(2),
                version: try $0.optionalInteger(3),
                at: Int64(try $0.integer(4))
            )
        }
    }
}
