import Crypto
import FoundationEssentials

/// The public halves of a person, or of a generation of the supervisors: one to wrap keys to, one to verify signatures.
///
/// Holding them proves nothing: keys are believed only with a valid `Certificate`.
package struct PublicKeys: Hashable, Sendable {
    /// The X-Wing public key (ML-KEM-768 and X25519), 1,216 bytes.
    package let agreement: [UInt8]
    /// The Ed25519 public key, 32 bytes.
    package let signing: [UInt8]

    /// The size of the one encoding.
    package static let encodedByteCount = 1 + 1_216 + 32

    /// Takes the two keys; refuses wrong lengths and what is no valid key as `.invalidKey`.
    package init(agreement: [UInt8], signing: [UInt8]) throws {
        guard agreement.count == 1_216, signing.count == 32 else { throw Self.invalid }
        do {
            _ = try XWingMLKEM768X25519.PublicKey(rawRepresentation: agreement)
            // X-Wing looks at its first half only when it is used; ML-KEM checks it here (FIPS 203, section 7.2).
            _ = try MLKEM768.PublicKey(rawRepresentation: agreement.prefix(1_184))
            _ = try Curve25519.Signing.PublicKey(rawRepresentation: signing)
        } catch {
            throw Self.invalid
        }
        self.agreement = agreement
        self.signing = signing
    }

    init(trusted agreement: XWingMLKEM768X25519.PublicKey, _ signing: Curve25519.Signing.PublicKey) {
        self.agreement = Array(agreement.rawRepresentation)
        self.signing = Array(signing.rawRepresentation)
    }

    /// Reads the one encoding; refuses other formats and lengths and invalid keys.
    package init(encoded: [UInt8]) throws {
        try Format.publicKeys.check(encoded)
        guard encoded.count == Self.encodedByteCount else { throw FieldReader.malformed }
        try self.init(agreement: Array(encoded[1..<1_217]), signing: Array(encoded[1_217...]))
    }

    /// Format, X-Wing key, Ed25519 key: 1,249 bytes.
    package var encoded: [UInt8] { [Format.publicKeys.rawValue] + agreement + signing }

    /// Tells whether `signature` is that of `message` by the holder of these keys.
    ///
    /// Costs about 0.2 ms.
    package func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing) else { return false }
        return key.isValidSignature(signature, for: message)
    }

    private static let invalid = SealingError(.invalidKey, "The public keys are not a valid X-Wing and Ed25519 pair.")
}
