import Crypto

/// A random secret of 256 bits that its bearer shows at every request; the store keeps only its hash.
package struct Token: Sendable, Hashable {
    private let bytes: [UInt8]

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Draws a new token.
    package static func random() -> Token {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Draws a new token from `generator`.
    package static func random(using generator: inout some RandomNumberGenerator) -> Token {
        Token(bytes: generator.bytes(32))
    }

    /// Reads exactly 43 characters of base64url (RFC 4648, section 5) in their one spelling; nil for anything else.
    package init?(text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(of: text), bytes.count == 32 else { return nil }
        self.init(bytes: bytes)
    }

    /// 43 characters of base64url, without padding: the secret itself, for its bearer alone.
    package var text: String { Base64URL.text(of: bytes) }

    /// What is kept: SHA-256 of the token.
    ///
    /// A random token of 256 bits needs neither salt nor stretching.
    package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Tells in constant time whether `hash` is this token's.
    package func matches(hash: [UInt8]) -> Bool {
        SHA256.hash(data: self.hash) == SHA256.hash(data: hash)
    }

    /// Compares in constant time.
    package static func == (left: Token, right: Token) -> Bool { left.matches(hash: right.hash) }

    /// Hashes the token's hash.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
    }
}

extension Token: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that a token is here.
    package var description: String { "Token(hidden)" }
    /// Says only that a token is here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the bytes.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
