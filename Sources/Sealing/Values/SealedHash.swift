import Crypto

/// The hash by which sealed values and published files name each other: SHA-256, never of plaintext that stays inside.
package enum SealedHash {
    /// The 32 bytes of the hash of a sealed value, or of something published.
    package static func of(_ sealed: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: sealed))
    }
}
