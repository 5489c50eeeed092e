/// A JSON value as it stood in a text, with the place where it began.
///
/// Strings are in Unicode normalization form C with lines ended by line feeds; numbers written without fraction and
/// exponent are integers. Made by `JSONDocument` only, which has refused everything ambiguous by then.
package struct JSONValue: Sendable, Hashable {
    /// What the value is.
    package indirect enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        case integer(Int64)
        case number(Double)
        case string(String)
        case array([JSONValue])
        case object([JSONMember])
    }

    package let content: Content

    /// Byte offset of the value's first byte in its text.
    package let offset: Int

    /// The members, where this is an object.
    package var members: [JSONMember]? {
        guard case .object(let members) = content else { return nil }
        return members
    }

    /// The elements, where this is an array.
    package var elements: [JSONValue]? {
        guard case .array(let elements) = content else { return nil }
        return elements
    }

    /// The value of a member, where this is an object that has it.
    package subscript(name: String) -> JSONValue? {
        members?.first { $0.name == name }?.value
    }
}

/// A name and a value in a JSON object; names are unique in it.
package struct JSONMember: Sendable, Hashable {
    package let name: String
    package let value: JSONValue

    /// Byte offset of the name's opening quote.
    package let offset: Int
}
