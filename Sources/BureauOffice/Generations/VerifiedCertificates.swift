import Sealing
import Synchronization

/// Certificates that were found valid, so that sealing to the same people again does not verify the same signature again.
///
/// A signature costs 0.2 ms to check, as much as the rest of an append. Belongs to the keys that verified: other keys
/// begin with nothing. Refusals are not remembered.
final class VerifiedCertificates: Sendable {
    /// What was verified, byte for byte: the certificate and everything it was compared with.
    struct Claim: Hashable, Sendable {
        private let bytes: [UInt8]

        init(_ certificate: Certificate, account: Identifier, roles: String, keys: PublicKeys) {
            var writer = FieldWriter(label: "Bureau verified certificate")
            writer.write(certificate.encoded)
            writer.write(account)
            writer.write(Array(roles.utf8))
            writer.write(keys.encoded)
            bytes = writer.bytes
        }
    }

    private static let capacity = 1000
    private let claims = Mutex<Set<Claim>>([])

    func contains(_ claim: Claim) -> Bool {
        claims.withLock { $0.contains(claim) }
    }

    func insert(_ claim: Claim) {
        claims.withLock { claims in
            if claims.count >= Self.capacity { claims.removeAll() }
            claims.insert(claim)
        }
    }
}
