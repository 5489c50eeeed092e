/// The decoder of one value: refuses other types than asked for, and remembers which members were asked for.
///
/// A class because a type may open its container more than once, and all of them read the same members.
final class StrictDecoder: Decoder {
    let value: JSONValue
    let path: JSONPath
    let session: StrictDecoding
    let userInfo: [CodingUserInfoKey: Any] = [:]

    private var readNames: Set<String>?
    private var nested: [StrictDecoder] = []
    private lazy var memberIndex: [String: JSONValue] = Dictionary(
        uniqueKeysWithValues: (value.members ?? []).map { ($0.name, $0.value) }
    )

    init(value: JSONValue, path: JSONPath, session: StrictDecoding) {
        self.value = value
        self.path = path
        self.session = session
    }

    var codingPath: [any CodingKey] {
        path.steps.map { step in
            switch step {
            case .name(let name): StrictKey(stringValue: name)
            case .index(let index): StrictKey(intValue: index)
            }
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard value.members != nil else { throw session.fault(.wrongType, value.offset, path) }
        if readNames == nil { readNames = [] }
        return KeyedDecodingContainer(StrictKeyedContainer(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let elements = value.elements else { throw session.fault(.wrongType, value.offset, path) }
        return StrictUnkeyedContainer(decoder: self, elements: elements)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        StrictSingleValueContainer(decoder: self)
    }

    // The member, now counted as read.
    func member(_ name: String) -> JSONValue? {
        readNames?.insert(name)
        let members = value.members ?? []
        return members.count <= 12 ? members.first { $0.name == name }?.value : memberIndex[name]
    }

    func nestedDecoder(_ value: JSONValue, at path: JSONPath) -> StrictDecoder {
        let decoder = StrictDecoder(value: value, path: path, session: session)
        nested.append(decoder)
        return decoder
    }

    func unreadFields() -> [JSONFault] {
        let own = readNames.map { readNames in
            (value.members ?? []).filter { !readNames.contains($0.name) }.map { member in
                session.fault(.unknownField, member.offset, path.appending(name: member.name))
            }
        }
        return (own ?? []) + nested.flatMap { $0.unreadFields() }
    }
}

/// A name or an index on the way to a value.
struct StrictKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        self.intValue = nil
    }

    init(intValue: Int) {
        self.stringValue = String(intValue)
        self.intValue = intValue
    }
}
