import Crypto

/// The hashing of the chain: hash n = SHA-256(0x00 ‖ "Bureau log entry" ‖ hash n−1 ‖ body n).
enum LogHash {
    static let byteCount = 32
    /// The hash before the first entry.
    static let origin = [UInt8](repeating: 0, count: byteCount)

    static func next(after before: [UInt8], body: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: [0x00])
        hash.update(data: Array("Bureau log entry".utf8))
        hash.update(data: before)
        hash.update(data: body)
        return Array(hash.finalize())
    }
}
