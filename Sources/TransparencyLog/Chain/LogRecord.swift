/// An entry as the store keeps it: its place, its body and the hash that chains it to everything before.
package struct LogRecord: Hashable, Sendable {
    /// Its place in the log, from 1.
    package let sequence: UInt64
    /// The encoded entry.
    package let body: [UInt8]
    /// The hash of this entry and all before it.
    package let hash: [UInt8]

    /// Takes what the store has; nothing is verified.
    package init(sequence: UInt64, body: [UInt8], hash: [UInt8]) {
        self.sequence = sequence
        self.body = body
        self.hash = hash
    }
}
