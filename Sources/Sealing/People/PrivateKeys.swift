import Crypto
import FoundationEssentials

/// The private halves of a person, or of a generation of the supervisors: opens wraps and signs.
///
/// Never printed. It leaves memory only as `encoded`, to be sealed at once.
package struct PrivateKeys: Sendable {
    private let agreement: XWingMLKEM768X25519.PrivateKey
    private let signing: Curve25519.Signing.PrivateKey
    /// The public halves.
    package let publicKeys: PublicKeys

    private init(agreementSeed: [UInt8], signingSeed: [UInt8]) throws {
        agreement = try XWingMLKEM768X25519.PrivateKey(seedRepresentation: agreementSeed, publicKey: nil)
        signing = try Curve25519.Signing.PrivateKey(rawRepresentation: signingSeed)
        publicKeys = PublicKeys(trusted: agreement.publicKey, signing.publicKey)
    }

    /// Makes new keys from the system's generator.
    package static func generate() throws -> PrivateKeys {
        var generator = SystemRandomNumberGenerator()
        return try generate(using: &generator)
    }

    /// Makes new keys from seeds drawn from `generator`.
    package static func generate(using generator: inout some RandomNumberGenerator) throws -> PrivateKeys {
        try PrivateKeys(agreementSeed: generator.bytes(32), signingSeed: generator.bytes(32))
    }

    /// Reads `encoded`; refuses other formats and lengths.
    package init(encoded: [UInt8]) throws {
        try Format.privateKeys.check(encoded)
        guard encoded.count == 65 else { throw FieldReader.malformed }
        try self.init(agreementSeed: Array(encoded[1..<33]), signingSeed: Array(encoded[33...]))
    }

    /// Format and the two seeds, 65 bytes: a secret in clear, for sealing and nothing else.
    package var encoded: [UInt8] {
        [Format.privateKeys.rawValue] + agreement.seedRepresentation + signing.rawRepresentation
    }

    /// Signs `message` (Ed25519, 64 bytes, 0.03 ms).
    ///
    /// Callers sign encodings that begin with a label of their own.
    package func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try signing.signature(for: message))
    }

    /// Opens a wrap of a content key made for the same place; everything that fails is `.doesNotOpen`, 0.3 ms.
    package func unwrap(_ wrap: [UInt8], bound binding: Binding) throws -> ContentKey {
        let secret = try open(wrap, bound: binding)
        guard secret.count == ContentKey.byteCount else { throw ContentKey.doesNotOpen }
        return try ContentKey(bytes: secret)
    }

    /// Opens a wrap of a small secret made for the same place; everything that fails is `.doesNotOpen`.
    package func unwrap(secret wrap: [UInt8], bound binding: Binding) throws -> [UInt8] {
        Array(try open(wrap, bound: binding))
    }

    private func open(_ wrap: [UInt8], bound binding: Binding) throws -> Data {
        guard !wrap.isEmpty else { throw ContentKey.doesNotOpen }
        try Format.wrapped.check(wrap)
        guard wrap.count >= 1 + Self.encapsulatedByteCount + 16 else { throw ContentKey.doesNotOpen }
        let place = binding.encoded(as: .wrapped)
        do {
            var recipient = try HPKE.Recipient(
                privateKey: agreement,
                ciphersuite: wrappingSuite,
                info: Data(place),
                encapsulatedKey: Data(wrap[1..<1 + Self.encapsulatedByteCount])
            )
            return try recipient.open(wrap[(1 + Self.encapsulatedByteCount)...], authenticating: place)
        } catch {
            throw ContentKey.doesNotOpen
        }
    }

    private static let encapsulatedByteCount = 1_120
}

extension PrivateKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that keys are here.
    package var description: String { "PrivateKeys(hidden)" }
    /// Says only that keys are here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the seeds.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
