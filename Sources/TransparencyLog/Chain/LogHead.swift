import Crypto

/// The end of the log: the number of its last entry and the hash that the whole chain leads to.
package struct LogHead: Hashable, Sendable {
    /// The sequence of the last entry; zero for an empty log.
    package let sequence: UInt64
    /// The hash of the last entry, 32 bytes; zeros for an empty log.
    package let hash: [UInt8]

    /// Names a head; nil unless the hash has 32 bytes, and zeros exactly when nothing was written.
    package init?(sequence: UInt64, hash: [UInt8]) {
        guard hash.count == LogHash.byteCount, (sequence == 0) == (hash == LogHash.origin) else { return nil }
        self.sequence = sequence
        self.hash = hash
    }

    init(trusted sequence: UInt64, _ hash: [UInt8]) {
        self.sequence = sequence
        self.hash = hash
    }

    /// The head of a log without entries.
    package static let empty = LogHead(trusted: 0, LogHash.origin)

    /// Authenticates the head under `key` (32 bytes): HMAC-SHA-256, to be stored beside it.
    ///
    /// `bound` (nothing, or a hash of 32 bytes) is authenticated with it: what must be of the same moment as the head.
    package func authenticationCode(key: [UInt8], with bound: [UInt8] = []) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message + bound, using: SymmetricKey(data: key)))
    }

    /// Refuses a head whose code was not made under `key` as `.headNotAuthentic`.
    ///
    /// Compares in constant time.
    package func verify(code: [UInt8], key: [UInt8], with bound: [UInt8] = []) throws {
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                code,
                authenticating: message + bound,
                using: SymmetricKey(data: key)
            )
        else {
            throw LogError(
                .headNotAuthentic,
                "The head of the log at entry \(sequence) is not authenticated by this installation's key."
            )
        }
    }

    private var message: [UInt8] {
        Array("Bureau log head".utf8) + withUnsafeBytes(of: sequence.bigEndian) { Array($0) } + hash
    }
}
