import Crypto

/// A case in one entry: a fresh nonce and the HMAC-SHA-256 of it under the log key that lies inside the case file.
///
/// Who holds the case finds its entries; for everybody else two entries of one case look like two of different cases.
/// Once the log key is erased, nobody finds them any more.
package struct CasePseudonym: Hashable, Sendable {
    /// The size of a nonce.
    package static let nonceByteCount = 16

    /// Sixteen random bytes, new for every entry.
    package let nonce: [UInt8]
    /// The authentication code of the nonce, 32 bytes.
    package let code: [UInt8]

    init(nonce: [UInt8], code: [UInt8]) {
        self.nonce = nonce
        self.code = code
    }

    /// Names the case whose log key is `logKey` (32 bytes), with a `nonce` of sixteen bytes that is used once.
    ///
    /// Other sizes are the caller's mistake and end the program.
    package static func make(logKey: [UInt8], nonce: [UInt8]) -> CasePseudonym {
        precondition(logKey.count == 32 && nonce.count == nonceByteCount, "A log key has 32 bytes, a nonce 16.")
        return CasePseudonym(nonce: nonce, code: code(logKey, nonce))
    }

    /// Tells in constant time whether this is the case whose log key is `logKey`.
    ///
    /// Costs about 1 µs.
    package func matches(logKey: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            code,
            authenticating: Self.message(nonce),
            using: SymmetricKey(data: logKey)
        )
    }

    private static func code(_ logKey: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message(nonce), using: SymmetricKey(data: logKey)))
    }

    private static func message(_ nonce: [UInt8]) -> [UInt8] { Array("Bureau case pseudonym".utf8) + nonce }
}
