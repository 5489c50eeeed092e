/// What is wrong with a JSON text, and where.
///
/// Says the field, the place and the kind; never the value, so that a fault can be shown and logged.
package struct JSONFault: Error, Sendable, Hashable {
    /// The field, such as `parties[0].name`; empty for the text as a whole.
    package let path: String

    /// The kind of fault; stable, part of the contract.
    package let code: Code

    /// Where in the text; nil where the value did not come from a text.
    package let position: TextPosition?

    package init(path: String, code: Code, position: TextPosition?) {
        self.path = path
        self.code = code
        self.position = position
    }
}

extension JSONFault {
    /// The kinds of fault; new kinds may be added.
    package struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package var description: String { rawValue }
    }
}

extension JSONFault.Code {
    // The text is not JSON, or JSON that two readers may understand differently (RFC 8259, RFC 7493).

    /// There is no text at all.
    package static let empty = Self(rawValue: "empty")
    /// A character that the grammar does not allow here.
    package static let syntax = Self(rawValue: "syntax")
    /// The text ends inside a value.
    package static let unexpectedEnd = Self(rawValue: "unexpectedEnd")
    /// Something follows the value.
    package static let trailingText = Self(rawValue: "trailingText")
    /// A byte order mark stands before the text.
    package static let byteOrderMark = Self(rawValue: "byteOrderMark")
    /// Bytes that are not UTF-8.
    package static let invalidUTF8 = Self(rawValue: "invalidUTF8")
    /// Half a surrogate pair in an escape.
    package static let loneSurrogate = Self(rawValue: "loneSurrogate")
    /// A control character other than line feed, carriage return and tab.
    package static let controlCharacter = Self(rawValue: "controlCharacter")
    /// A code point that Unicode keeps for internal use (U+FFFE and its like).
    package static let noncharacter = Self(rawValue: "noncharacter")
    /// The same name twice in an object.
    package static let duplicateName = Self(rawValue: "duplicateName")
    /// More levels than the limit.
    package static let tooDeep = Self(rawValue: "tooDeep")
    /// A number that Int64 or Double cannot hold, or written with too many digits.
    package static let numberOutOfRange = Self(rawValue: "numberOutOfRange")

    // The text is JSON, but not of the shape asked for.

    /// A field that the type does not have.
    package static let unknownField = Self(rawValue: "unknownField")
    /// A field that must be there is not.
    package static let missing = Self(rawValue: "missing")
    /// A value of another JSON type.
    package static let wrongType = Self(rawValue: "wrongType")
    /// A value of the right type that means nothing here: an unknown code, a date that does not exist.
    package static let invalidValue = Self(rawValue: "invalidValue")
}
