/// Names a question about a conflict: random, and tells nothing of it.
package struct ConflictID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Refuses everything but exactly 32 lower-case hexadecimal digits.
    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }

    package var description: String { text }
}

extension ConflictID: Codable {
    /// Reads a plain string; another text than an identifier is a fault of the data.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = ConflictID(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "An identifier is 32 lower-case hexadecimal digits."
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
