import Crypto
import FoundationEssentials

/// A secret key of 256 bits: seals and opens values, gives keys derived from it, and authenticates messages.
///
/// It is never printed, and its bytes are reached only inside `withBytes`. Its memory is zeroed when the last copy goes.
package struct ContentKey: Sendable {
    /// The size of a key in bytes.
    package static let byteCount = 32

    let key: SymmetricKey

    init(_ key: SymmetricKey) {
        self.key = key
    }

    /// Draws a new key from the system's generator.
    package static func random() -> ContentKey {
        ContentKey(SymmetricKey(size: .bits256))
    }

    /// Draws a new key from `generator`.
    package static func random(using generator: inout some RandomNumberGenerator) -> ContentKey {
        ContentKey(SymmetricKey(data: generator.bytes(byteCount)))
    }

    /// Takes exactly 32 bytes; any other count is `.invalidKey`.
    ///
    /// The caller's copy is the caller's to forget.
    package init(bytes: some Sequence<UInt8>) throws {
        let key = SymmetricKey(data: Array(bytes))
        guard key.bitCount == 8 * Self.byteCount else {
            throw SealingError(.invalidKey, "A content key is exactly \(Self.byteCount) bytes.")
        }
        self.key = key
    }

    /// Lends the 32 bytes for as long as `body` runs.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try key.withUnsafeBytes(body)
    }

    /// Derives another key (HKDF-SHA-256).
    ///
    /// Different labels or contexts give keys that tell nothing of each other.
    package func derive(label: String, context: [UInt8] = []) -> ContentKey {
        var info = FieldWriter(label: "Bureau derived key")
        info.write(label)
        info.write(context)
        return ContentKey(expand(info.bytes))
    }

    /// Authenticates `message` (HMAC-SHA-256, 32 bytes) under a key derived for `label`, never under this key itself.
    package func mac(_ message: [UInt8], label: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: macKey(label)))
    }

    /// The codes of many messages under one label, each reckoned when it is asked for; the key is derived once for all.
    package func macs<Messages: Sequence & Sendable>(
        _ messages: Messages,
        label: String
    ) -> some Sequence<[UInt8]> where Messages.Element == [UInt8] {
        let key = macKey(label)
        return messages.lazy.map { Array(HMAC<SHA256>.authenticationCode(for: $0, using: key)) }
    }

    /// Tells in constant time whether `code` is the `mac` of `message` under `label`.
    package func isValidMAC(_ code: [UInt8], of message: [UInt8], label: String) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message, using: macKey(label))
    }

    private func macKey(_ label: String) -> SymmetricKey {
        var info = FieldWriter(label: "Bureau authentication key")
        info.write(label)
        return expand(info.bytes)
    }

    func expand(_ info: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: info, outputByteCount: Self.byteCount)
    }
}

extension ContentKey: Equatable {
    /// Compares in constant time.
    package static func == (left: ContentKey, right: ContentKey) -> Bool { left.key == right.key }
}

extension ContentKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that a key is here.
    package var description: String { "ContentKey(hidden)" }
    /// Says only that a key is here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the bytes.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
