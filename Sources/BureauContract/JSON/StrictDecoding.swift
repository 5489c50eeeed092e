/// One decoding of one value: collects the fields that nobody read and turns every error into a fault with its path.
final class StrictDecoding {
    private let position: (Int) -> TextPosition
    private var unknownFields: [JSONFault] = []

    init(position: @escaping (Int) -> TextPosition) {
        self.position = position
    }

    func decode<Value: Decodable>(
        _ type: Value.Type,
        from value: JSONValue,
        at path: JSONPath
    ) throws(JSONFaults) -> Value {
        try decode(from: value, at: path) { try Value(from: $0) }
    }

    func decode<Value>(
        from value: JSONValue,
        at path: JSONPath,
        reading: (any Decoder) throws -> Value
    ) throws(JSONFaults) -> Value {
        let decoded: Value
        do {
            decoded = try read(from: value, at: path, reading)
        } catch let fault as JSONFault {
            throw JSONFaults(fault)
        } catch {
            throw JSONFaults(fault(.invalidValue, value.offset, path))
        }
        if let first = unknownFields.first {
            throw JSONFaults(first, Array(unknownFields.dropFirst()))
        }
        return decoded
    }

    func read<Value: Decodable>(_ type: Value.Type, from value: JSONValue, at path: JSONPath) throws -> Value {
        try read(from: value, at: path) { try Value(from: $0) }
    }

    // Throws JSONFault only; `Decodable` cannot say so.
    private func read<Value>(
        from value: JSONValue,
        at path: JSONPath,
        _ reading: (any Decoder) throws -> Value
    ) throws -> Value {
        let decoder = StrictDecoder(value: value, path: path, session: self)
        do {
            let decoded = try reading(decoder)
            unknownFields += decoder.unreadFields()
            return decoded
        } catch let fault as JSONFault {
            throw fault
        } catch DecodingError.keyNotFound(let key, _) {
            throw fault(.missing, value.offset, path.appending(name: key.stringValue))
        } catch DecodingError.typeMismatch {
            throw fault(.wrongType, value.offset, path)
        } catch {
            // A type's own refusal. What it says about the value may hold the value, so only the place is told.
            throw fault(.invalidValue, value.offset, path)
        }
    }

    func scalar<Value: JSONScalar>(_ type: Value.Type, from value: JSONValue, at path: JSONPath) throws -> Value {
        guard let scalar = Value.read(value.content) else {
            if case .integer = value.content, Value.self is any FixedWidthInteger.Type {
                throw fault(.numberOutOfRange, value.offset, path)
            }
            throw fault(.wrongType, value.offset, path)
        }
        return scalar
    }

    func fault(_ code: JSONFault.Code, _ offset: Int, _ path: JSONPath) -> JSONFault {
        JSONFault(path: path.description, code: code, position: position(offset))
    }
}
