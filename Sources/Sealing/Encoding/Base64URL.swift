/// Base64 in the alphabet for URLs, without padding (RFC 4648, section 5).
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func text(of bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        var pending = 0
        var bits = 0
        for byte in bytes {
            pending = (pending << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                characters.append(alphabet[pending >> bits & 0x3F])
            }
        }
        if bits > 0 { characters.append(alphabet[pending << (6 - bits) & 0x3F]) }
        return String(decoding: characters, as: UTF8.self)
    }

    /// Refuses characters outside the alphabet and every spelling but the one `text` gives.
    static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var pending = 0
        var bits = 0
        for character in text.utf8 {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            pending = (pending << 6 | value) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(pending >> bits & 0xFF))
            }
        }
        return Self.text(of: bytes) == text ? bytes : nil
    }
}
