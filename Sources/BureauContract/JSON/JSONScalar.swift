// A type that a single JSON scalar becomes without loss; nil is a value of another type.
protocol JSONScalar {
    static func read(_ content: JSONValue.Content) -> Self?
}

extension Bool: JSONScalar {
    static func read(_ content: JSONValue.Content) -> Bool? {
        guard case .bool(let value) = content else { return nil }
        return value
    }
}

extension String: JSONScalar {
    static func read(_ content: JSONValue.Content) -> String? {
        guard case .string(let value) = content else { return nil }
        return value
    }
}

extension Double: JSONScalar {
    static func read(_ content: JSONValue.Content) -> Double? {
        switch content {
        case .number(let value): value
        case .integer(let value): Double(exactly: value)
        default: nil
        }
    }
}

extension Float: JSONScalar {
    static func read(_ content: JSONValue.Content) -> Float? {
        Double.read(content).map { Float($0) }
    }
}

extension JSONScalar where Self: FixedWidthInteger {
    // 1.0 is no integer here: whoever counts says so.
    static func read(_ content: JSONValue.Content) -> Self? {
        guard case .integer(let value) = content else { return nil }
        return Self(exactly: value)
    }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
