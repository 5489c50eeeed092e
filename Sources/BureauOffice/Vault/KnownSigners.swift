import BureauStore
import Sealing

/// The public keys that signatures are checked against: every key that was ever certified, also those that nobody has
/// any more.
///
/// Each has a certificate by the newest generation, which signed anew what the one before believed (`Succession`). So
/// somebody who was a supervisor certifies no key today, not even by writing into the file with the daemon key: the
/// supervisors' key that they know is believed for nothing. Until the next generation begins it is: from an
/// administrator's closing of a supervisor's account to the next sign-in of a certified supervisor.
struct KnownSigners: Sendable {
    private struct Signer: Sendable {
        let account: Identifier
        let keys: PublicKeys
    }

    private var signers: [Identifier: Signer] = [:]
    /// How many certificates lie in the file that the newest generation has not signed; the service leaves none.
    private(set) var strangers = 0

    /// Takes those certificates that the newest generation has signed; the others are as if they were not there.
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
            else {
                strangers += 1
                continue
            }
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
