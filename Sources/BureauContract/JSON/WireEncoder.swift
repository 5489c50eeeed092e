import Foundation

/// The one way by which values become JSON that leaves the program.
///
/// Names are sorted and slashes left as they are, so that equal values are equal bytes; text is UTF-8. Absent optionals
/// are left out.
package enum WireEncoder {
    /// Encodes a value.
    ///
    /// - Throws: only what the value's own encoding throws, or for a number that is not finite.
    package static func bytes(of value: some Encodable) throws -> [UInt8] {
        let node = WireNode()
        try value.encode(to: WireEncoding(node: node))
        var bytes: [UInt8] = []
        node.write(to: &bytes)
        return bytes
    }

    /// Encodes a value for reading by people: indented, otherwise as `bytes(of:)`.
    package static func indentedText(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
