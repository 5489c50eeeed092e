/// Sixteen random bytes that name an account, a case, a row or a key and tell nothing about it, not even its age.
///
/// Two identifiers drawn at random never meet in practice (128 bits). The order is that of the text and means nothing.
package struct Identifier: Hashable, Sendable, Comparable {
    private let high: UInt64
    private let low: UInt64

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Draws a new identifier from the system's generator.
    package static func random() -> Identifier {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Draws a new identifier from `generator`.
    package static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
        Identifier(high: generator.next(), low: generator.next())
    }

    /// Takes exactly sixteen bytes; refuses every other count with nil.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self.init(
            high: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) },
            low: bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
        )
    }

    /// Takes exactly 32 lower-case hexadecimal digits; refuses every other text with nil.
    package init?(text: String) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes: bytes)
    }

    /// The sixteen bytes, as they stand in the store.
    package var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.write(high)
        writer.write(low)
        return writer.bytes
    }

    /// The 32 lower-case hexadecimal digits.
    package var text: String { Hexadecimal.text(of: bytes) }

    /// The order of the texts, which is also that of the bytes.
    package static func < (left: Identifier, right: Identifier) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: CustomStringConvertible {
    /// The same as `text`.
    package var description: String { text }
}

extension Identifier: Codable {
    /// Reads the text; anything but 32 lower-case hexadecimal digits is a corrupted value.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = Identifier(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "An identifier is 32 lower-case hexadecimal digits."
            )
        }
        self = identifier
    }

    /// Writes the text as a plain string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
