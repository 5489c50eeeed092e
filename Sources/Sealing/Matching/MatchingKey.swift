import Crypto

/// The matching key of a bureau, with every generation before it: turns normalised names into tokens that say whether two
/// are the same and nothing else (HMAC-SHA-256, cut to 64 bits).
///
/// A token of generation n is made from that of generation n−1: names once turned into tokens are brought forward without
/// knowing them, and whoever knows the older keys alone makes no token of today. Whoever holds the key can try names, so
/// tokens lie sealed under it.
package struct MatchingKey: Sendable {
    /// The keys of the generations, oldest first.
    private let chain: [ContentKey]
    private let codes: [SymmetricKey]
    private let sealing: ContentKey
    /// Names the newest generation's key and tells nothing of it.
    package let identifier: Identifier

    /// Begins with a fresh key.
    package static func random() -> MatchingKey { MatchingKey([.random()]) }

    /// Puts a chain together again, oldest first; at least one key.
    package init(_ chain: [ContentKey]) {
        precondition(!chain.isEmpty, "A chain has a newest key.")
        self.chain = chain
        codes = chain.map { $0.derive(label: "matching token").key }
        sealing = chain[chain.count - 1].derive(label: "matching rows")
        let name = chain[chain.count - 1].mac([], label: "matching key identifier")
        // Sixteen bytes of thirty-two.
        identifier = Identifier(bytes: name.prefix(16))!
    }

    /// The newest generation's key, to be sealed to those who hold it.
    package var newest: ContentKey { chain[chain.count - 1] }

    /// This key with one more generation after it.
    package func following(with key: ContentKey) -> MatchingKey { MatchingKey(chain + [key]) }

    /// The token of a normalised form.
    package func token(_ form: String) -> UInt64 {
        var token = Self.code(Array(form.utf8), codes[0])
        for code in codes.dropFirst() { token = Self.forward(token, code) }
        return token
    }

    /// A token of the generation before as one of the newest.
    package func forward(_ token: UInt64) -> UInt64 { Self.forward(token, codes[codes.count - 1]) }

    /// Seals rows of tokens.
    package func seal(_ row: [UInt8], bound binding: Binding) throws -> [UInt8] {
        try sealing.seal(row, bound: binding)
    }

    /// Opens what `seal` made; refuses as `.doesNotOpen`.
    package func open(_ sealed: [UInt8], bound binding: Binding) throws -> [UInt8] {
        try sealing.open(sealed, bound: binding)
    }

    private static func forward(_ token: UInt64, _ code: SymmetricKey) -> UInt64 {
        Self.code(withUnsafeBytes(of: token.bigEndian) { Array($0) }, code)
    }

    private static func code(_ message: [UInt8], _ key: SymmetricKey) -> UInt64 {
        HMAC<SHA256>.authenticationCode(for: message, using: key).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension MatchingKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that a key is here.
    package var description: String { "MatchingKey(hidden)" }
    /// Says only that a key is here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the bytes.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
