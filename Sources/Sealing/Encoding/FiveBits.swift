/// Bytes as groups of five bits, most significant first: what base32 alphabets spell.
enum FiveBits {
    /// The groups of `bytes`; the last one is filled with zero bits.
    static func groups(of bytes: [UInt8]) -> [UInt8] {
        var groups: [UInt8] = []
        var pending = 0
        var bits = 0
        for byte in bytes {
            pending = pending << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                groups.append(UInt8(pending >> bits & 0x1F))
            }
            pending &= (1 << bits) - 1
        }
        if bits > 0 { groups.append(UInt8(pending << (5 - bits) & 0x1F)) }
        return groups
    }
}
