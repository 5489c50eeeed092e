import BureauStore
import Sealing

/// The public keys that signatures are checked against: every key that a trusted generation ever certified.
struct KnownSigners: Sendable {
    private struct Signer: Sendable {
        let account: Identifier
        let keys: PublicKeys
    }

    private var signers: [Identifier: Signer] = [:]

    /// Takes those certificates that a trusted generation has signed; the others are as if they were not there.
    init(_ rows: [KeyCertificateRow], trusting generations: TrustedGenerations) {
        for row in rows {
            guard let certificate = try? Certificate(encoded: row.certificate),
                certificate.statement.account == row.account,
                certificate.statement.keys.identifier == row.key,
                generations.certifies(
                    certificate,
                    account: row.account,
                    roles: certificate.statement.role,
                    keys: certificate.statement.keys
                )
            else { continue }
            signers[row.key] = Signer(account: row.account, keys: certificate.statement.keys)
        }
    }

    /// The account that a key was certified for; nil for one that never was.
    func account(of key: Identifier) -> Identifier? { signers[key]?.account }

    /// Refuses with `.tampered` where the author's key was never certified for the author, or did not sign.
    func check(_ header: EventHeader, caseID: Identifier, epoch: Int) throws {
        guard let signer = signers[header.authorKey], signer.account == header.author else {
            throw Vault.tampered("Event \(header.version) of a case is signed with a key that no supervisor certified.")
        }
        guard signer.keys.verify(header.signature, of: header.statement(caseID: caseID, epoch: epoch)) else {
            throw Vault.tampered(
                "Event \(header.version) of a case does not bear its author's signature: it is forged."
            )
        }
    }
}
