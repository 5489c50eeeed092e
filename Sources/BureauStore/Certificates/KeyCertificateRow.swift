import GRDB
package import Sealing

/// A certificate that was once given: it stays when the account gets other keys, so that old signatures can be checked.
package struct KeyCertificateRow: Sendable, Equatable {
    /// Names the certified keys.
    package let key: Identifier
    package let account: Identifier
    package let certificate: [UInt8]

    package init(key: Identifier, account: Identifier, certificate: [UInt8]) {
        self.key = key
        self.account = account
        self.certificate = certificate
    }
}

extension StoreReader {
    /// Every certificate that was ever given, oldest first.
    package func keyCertificates() throws -> [KeyCertificateRow] {
        try db.all("SELECT key, account, certificate FROM key_certificate ORDER BY rowid") {
            KeyCertificateRow(
                key: try $0.identifier(0),
                account: try $0.identifier(1),
                certificate: try $0.bytes(2)
            )
        }
    }
}

extension StoreTransaction {
    /// Keeps a certificate; a later one for the same keys (another role or generation) takes its place.
    package func keepCertificate(_ row: KeyCertificateRow) throws {
        try willChangeAnchored()
        try db.run(
            """
            INSERT INTO key_certificate (key, account, certificate) VALUES (?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET certificate = excluded.certificate
            """,
            [row.key.blob, row.account.blob, row.certificate.blob]
        )
    }
}
