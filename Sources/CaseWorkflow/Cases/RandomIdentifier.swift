/// The name of something stored: 16 random bytes as 32 lower-case hexadecimal digits, telling nothing of it.
///
/// On the wire it is a plain string. What is named is told by the type, so that one is never taken for another.
package protocol RandomIdentifier: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    var text: String { get }

    /// Refuses everything but exactly 32 lower-case hexadecimal digits.
    init?(text: String)
}

extension RandomIdentifier {
    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// Reads a plain string; another text than an identifier is a fault of the data.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(text: try container.decode(String.self)) else {
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
