import Crypto
import FoundationEssentials

/// The suite of every wrap: X-Wing, HKDF-SHA-256, AES-256-GCM.
let wrappingSuite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256

extension PublicKeys {
    /// Wraps `key` to the holder of these keys (HPKE, base mode) for the place `binding`: 1,169 bytes, 0.3 ms.
    ///
    /// A wrap names no sender: whoever knows the public key can make one. Who holds what is read from signed events.
    package func wrap(_ key: ContentKey, bound binding: Binding) throws -> [UInt8] {
        try key.withBytes { try wrap(bytes: $0, bound: binding) }
    }

    /// Wraps a small secret, such as encoded private keys: 1,137 bytes longer than the secret.
    package func wrap(secret: [UInt8], bound binding: Binding) throws -> [UInt8] {
        try secret.withUnsafeBytes { try wrap(bytes: $0, bound: binding) }
    }

    private func wrap(bytes: UnsafeRawBufferPointer, bound binding: Binding) throws -> [UInt8] {
        let place = binding.encoded(as: .wrapped)
        var sender = try HPKE.Sender(
            recipientKey: XWingMLKEM768X25519.PublicKey(rawRepresentation: agreement),
            ciphersuite: wrappingSuite,
            info: Data(place)
        )
        let ciphertext = try sender.seal(bytes, authenticating: place)
        return [Format.wrapped.rawValue] + sender.encapsulatedKey + ciphertext
    }
}
