import Crypto

/// The hash by which sealed values name each other: SHA-256 of sealed bytes, never of plaintext.
package enum SealedHash {
    /// The 32 bytes of the hash of a sealed value.
    package static func of(_ sealed: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: sealed))
    }
}
