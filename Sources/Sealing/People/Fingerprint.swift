import Crypto

/// What two people compare to know that they mean the same public keys: 96 bits of a hash, as twelve words.
///
/// Compared with the person, face to face or on a telephone, never with whoever runs the machine. To find other keys
/// with the same words takes 2^96 attempts.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// How many words there are, one for each byte.
    package static let wordCount = 12

    private let bytes: [UInt8]

    init(of encodedKeys: [UInt8]) {
        var writer = FieldWriter(label: "Bureau fingerprint")
        writer.write(encodedKeys)
        bytes = Array(SHA256.hash(data: writer.bytes).prefix(Self.wordCount))
    }

    /// The twelve words, in order.
    package var words: [String] { bytes.map { Self.words[Int($0)] } }

    /// The words with spaces between.
    package var description: String { words.joined(separator: " ") }

    /// Tells whether `text` is these words, whatever its case and the spaces between.
    package func matches(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.map(String.init) == words
    }
}

extension PublicKeys {
    /// The words by which people compare these keys.
    package var fingerprint: Fingerprint { Fingerprint(of: encoded) }
}
