import Crypto

/// Eighty random bits that let the holder of a new account choose a passphrase once; the store keeps only the hash.
///
/// Written as four groups of four letters in Crockford's base32, which leaves out I, L, O and U, so that it survives
/// being read aloud and copied by hand.
package struct ActivationCode: Sendable {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private let letters: [UInt8]

    /// Draws a new code.
    package static func random() -> ActivationCode {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Draws a new code from `generator`.
    package static func random(using generator: inout some RandomNumberGenerator) -> ActivationCode {
        ActivationCode(letters: FiveBits.groups(of: generator.bytes(10)).map { alphabet[Int($0)] })
    }

    private init(letters: [UInt8]) {
        self.letters = letters
    }

    /// Reads a code as people write it: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
    ///
    /// Nil for others.
    package init?(text: String) {
        var letters: [UInt8] = []
        for byte in text.utf8 {
            let isLowercase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            let character = isLowercase ? byte - 32 : byte
            switch character {
            case UInt8(ascii: " "), UInt8(ascii: "-"): continue
            case UInt8(ascii: "O"): letters.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): letters.append(UInt8(ascii: "1"))
            case _ where Self.alphabet.contains(character): letters.append(character)
            default: return nil
            }
        }
        guard letters.count == 16 else { return nil }
        self.init(letters: letters)
    }

    /// The code in four groups of four, `XXXX-XXXX-XXXX-XXXX`: for its holder alone.
    package var text: String {
        stride(from: 0, to: 16, by: 4)
            .map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
            .joined(separator: "-")
    }

    /// What is kept: SHA-256 under a label.
    ///
    /// Five tries and seven days guard the eighty bits.
    package var hash: [UInt8] {
        var writer = FieldWriter(label: "Bureau activation code")
        writer.writeFixed(letters)
        return Array(SHA256.hash(data: writer.bytes))
    }

    /// Tells in constant time whether `hash` is this code's.
    package func matches(hash: [UInt8]) -> Bool {
        SHA256.hash(data: self.hash) == SHA256.hash(data: hash)
    }
}

extension ActivationCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that a code is here.
    package var description: String { "ActivationCode(hidden)" }
    /// Says only that a code is here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the code.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
