/// A key that never leaves the bureau, and the order of cells it draws.
///
/// A keyed hash (SipHash-2-4): whoever lacks the key cannot replay the order.
package struct SuppressionKey: Sendable {
    private let first: UInt64
    private let second: UInt64

    /// Takes 16 random bytes; nil where there is another number of them.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        first = word(bytes[..<8])
        second = word(bytes[8...])
    }

    /// The number drawn for a text.
    package func number(for text: String) -> UInt64 {
        var v: (UInt64, UInt64, UInt64, UInt64) = (
            first ^ 0x736f_6d65_7073_6575, second ^ 0x646f_7261_6e64_6f6d, first ^ 0x6c79_6765_6e65_7261,
            second ^ 0x7465_6462_7974_6573
        )
        func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 { value << count | value >> (64 - count) }
        func round() {
            v.0 &+= v.1
            v.1 = rotate(v.1, 13) ^ v.0
            v.0 = rotate(v.0, 32)
            v.2 &+= v.3
            v.3 = rotate(v.3, 16) ^ v.2
            v.0 &+= v.3
            v.3 = rotate(v.3, 21) ^ v.0
            v.2 &+= v.1
            v.1 = rotate(v.1, 17) ^ v.2
            v.2 = rotate(v.2, 32)
        }
        func absorb(_ word: UInt64) {
            v.3 ^= word
            round()
            round()
            v.0 ^= word
        }
        let bytes = Array(text.utf8)
        var last = UInt64(bytes.count & 0xff) << 56
        for (place, byte) in bytes.enumerated() {
            last = last & ~(0xff << UInt64(place % 8 * 8)) | UInt64(byte) << UInt64(place % 8 * 8)
            if place % 8 == 7 {
                absorb(last)
                last = UInt64(bytes.count & 0xff) << 56
            }
        }
        absorb(last)
        v.2 ^= 0xff
        for _ in 0..<4 { round() }
        return v.0 ^ v.1 ^ v.2 ^ v.3
    }

    /// The number drawn for a text, from 0 up to 1.
    func share(for text: String) -> Double { Double(number(for: text) >> 11) / 9_007_199_254_740_992 }
}
