/// Writes a value into a node: the `Encoder` behind `WireEncoder`.
///
/// Foundation's encoder gives the same bytes in twice the time, which was two fifths of what a page cost. Where in a value
/// something was refused is not kept: our representations are never refused.
struct WireEncoding: Encoder {
    let node: WireNode
    var codingPath: [any CodingKey] { [] }

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.becomeObject()
        return KeyedEncodingContainer(WireKeyedContainer<Key>(node: node))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.becomeArray()
        return WireUnkeyedContainer(node: node)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        WireValueContainer(node: node)
    }

    /// A value as a part of another.
    static func part<Value: Encodable>(_ value: Value) throws -> WireNode.Part {
        let node = WireNode()
        try value.encode(to: WireEncoding(node: node))
        return .node(node)
    }
}

/// The members of an object.
struct WireKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: WireNode
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { node.add(.bytes(WireText.null), named: key.stringValue) }
    func encode(_ value: Bool, forKey key: Key) { add(WireText.bytes(value), key) }
    func encode(_ value: String, forKey key: Key) { add(WireText.bytes(value), key) }
    func encode(_ value: Int, forKey key: Key) { add(WireText.bytes(value), key) }
    func encode(_ value: Int64, forKey key: Key) { add(WireText.bytes(value), key) }
    func encode(_ value: Double, forKey key: Key) throws { add(try WireText.bytes(value), key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        node.add(try WireEncoding.part(value), named: key.stringValue)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
        -> KeyedEncodingContainer<Nested>
    {
        nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { nested(key).unkeyedContainer() }
    func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

    func superEncoder() -> any Encoder {
        let inner = WireNode()
        node.add(.node(inner), named: "super")
        return WireEncoding(node: inner)
    }

    private func add(_ bytes: [UInt8], _ key: Key) {
        node.add(.bytes(bytes), named: key.stringValue)
    }

    private func nested(_ key: Key) -> WireEncoding {
        let inner = WireNode()
        node.add(.node(inner), named: key.stringValue)
        return WireEncoding(node: inner)
    }
}

/// The elements of an array.
struct WireUnkeyedContainer: UnkeyedEncodingContainer {
    let node: WireNode
    var codingPath: [any CodingKey] { [] }

    var count: Int { node.elements.count }

    func encodeNil() { node.add(.bytes(WireText.null)) }
    func encode(_ value: String) { node.add(.bytes(WireText.bytes(value))) }
    func encode(_ value: Int) { node.add(.bytes(WireText.bytes(value))) }
    func encode<Value: Encodable>(_ value: Value) throws { node.add(try WireEncoding.part(value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        nested().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }
    func superEncoder() -> any Encoder { nested() }

    private func nested() -> WireEncoding {
        let inner = WireNode()
        node.add(.node(inner))
        return WireEncoding(node: inner)
    }
}

/// A value that is neither.
struct WireValueContainer: SingleValueEncodingContainer {
    let node: WireNode
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { node.set(WireText.null) }
    func encode(_ value: Bool) { node.set(WireText.bytes(value)) }
    func encode(_ value: String) { node.set(WireText.bytes(value)) }
    func encode(_ value: Double) throws { node.set(try WireText.bytes(value)) }
    func encode(_ value: Float) throws { node.set(try WireText.bytes(value)) }
    func encode(_ value: Int) { node.set(WireText.bytes(value)) }
    func encode(_ value: Int8) { node.set(WireText.bytes(value)) }
    func encode(_ value: Int16) { node.set(WireText.bytes(value)) }
    func encode(_ value: Int32) { node.set(WireText.bytes(value)) }
    func encode(_ value: Int64) { node.set(WireText.bytes(value)) }
    func encode(_ value: UInt) { node.set(WireText.bytes(value)) }
    func encode(_ value: UInt8) { node.set(WireText.bytes(value)) }
    func encode(_ value: UInt16) { node.set(WireText.bytes(value)) }
    func encode(_ value: UInt32) { node.set(WireText.bytes(value)) }
    func encode(_ value: UInt64) { node.set(WireText.bytes(value)) }

    func encode<Value: Encodable>(_ value: Value) throws {
        try value.encode(to: WireEncoding(node: node))
    }
}
