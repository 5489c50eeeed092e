/// A JSON text that was read and found unambiguous.
///
/// The one way by which JSON from outside comes in: request bodies of the service and import files of the command line.
package struct JSONDocument: Sendable {
    /// Objects and arrays inside each other; enough for every shape of the contract, few enough for any stack.
    package static let maximumDepth = 32

    package let root: JSONValue
    private let bytes: [UInt8]

    /// Reads a text.
    ///
    /// - Throws: the first fault, with field, line and column. The size of the text is the caller's to bound before.
    package init(reading bytes: [UInt8], maximumDepth: Int = maximumDepth) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes, maximumDepth: maximumDepth)
        self.root = try reader.readText()
        self.bytes = bytes
    }

    /// Decodes the whole text as a type, refusing fields that the type does not read.
    package func decode<Value: Decodable>(_ type: Value.Type) throws(JSONFaults) -> Value {
        try decode(type, from: root, at: .root)
    }

    /// Decodes the whole text by a closure that knows what to read, such as a command whose kind stands in the address.
    package func decode<Value>(
        reading read: (any Decoder) throws -> Value
    ) throws(JSONFaults) -> Value {
        try StrictDecoding(position: { position(of: $0) }).decode(from: root, at: .root, reading: read)
    }

    /// Decodes one value of the text, so that faults of its neighbours can be found too.
    ///
    /// - Parameters:
    ///   - value: a value of this text.
    ///   - path: the way to it, which begins the path of every fault.
    package func decode<Value: Decodable>(
        _ type: Value.Type,
        from value: JSONValue,
        at path: JSONPath
    ) throws(JSONFaults) -> Value {
        try StrictDecoding(position: { position(of: $0) }).decode(type, from: value, at: path)
    }

    /// Where in the text a value or member with this offset begins.
    package func position(of offset: Int) -> TextPosition {
        TextPosition(offset: offset, in: bytes)
    }
}
