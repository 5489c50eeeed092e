import Crypto

/// The hash of what is public: SHA-256 of bytes that hide nothing, such as a style that a browser is told to admit.
package enum ContentHash {
    /// The 32 bytes of the hash.
    package static func sha256(of bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
