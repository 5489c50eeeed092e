extension CanonicalObject {
    /// Reads an object; nil for everything that `encoded` would have spelled otherwise.
    init?(encoded bytes: [UInt8]) {
        var reader = Reader(rest: bytes[...])
        guard let object = reader.object(), reader.rest.isEmpty, object.encoded == bytes else { return nil }
        self = object
    }

    // Lenient about order and the spelling of escapes and numbers: comparing with the one spelling settles those.
    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func object() -> CanonicalObject? {
            var object = CanonicalObject()
            guard take("{") else { return nil }
            if take("}") { return object }
            repeat {
                guard let key = text(), take(":"), let value = value(), object[key] == nil else { return nil }
                object[key] = value
            } while take(",")
            return take("}") ? object : nil
        }

        private mutating func value() -> Value? {
            if rest.first == UInt8(ascii: "\"") { return text().map(Value.text) }
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            guard let number = Int64(String(decoding: digits, as: UTF8.self)), number <= largestNumber else {
                return nil
            }
            return .number(number)
        }

        private mutating func text() -> String? {
            guard take("\"") else { return nil }
            var bytes: [UInt8] = []
            while let byte = rest.popFirst() {
                switch byte {
                case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let escaped = escape() else { return nil }
                    bytes.append(escaped)
                case 0..<0x20: return nil
                default: bytes.append(byte)
                }
            }
            return nil
        }

        private mutating func escape() -> UInt8? {
            switch rest.popFirst() {
            case UInt8(ascii: "\""): return UInt8(ascii: "\"")
            case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
            case UInt8(ascii: "u"):
                let digits = String(decoding: rest.prefix(4), as: UTF8.self)
                rest = rest.dropFirst(4)
                guard let bytes = Hexadecimal.bytes(of: digits), bytes.count == 2, bytes[0] == 0, bytes[1] < 0x20
                else { return nil }
                return bytes[1]
            default: return nil
            }
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest.removeFirst()
            return true
        }
    }
}
