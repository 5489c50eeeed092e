/// A flat JSON object in the one spelling of the log: keys sorted by their bytes, no spaces, whole numbers from 0 to
/// 2^53−1, strings with only the escapes that JSON demands, UTF-8 (a subset of RFC 8785).
///
/// Every other spelling of the same object is refused on reading, so that a body and its hash belong together.
struct CanonicalObject: Equatable {
    enum Value: Equatable {
        case number(Int64)
        case text(String)
    }

    /// The largest whole number that every JSON reader keeps exact.
    static let largestNumber: Int64 = 1 << 53 - 1

    private(set) var fields: [String: Value] = [:]

    subscript(_ key: String) -> Value? {
        get { fields[key] }
        set { fields[key] = newValue }
    }

    /// The object's bytes.
    var encoded: [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (index, key) in fields.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            Self.write(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            switch fields[key]! {
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(let text): Self.write(text, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: Hexadecimal.text(of: [byte]).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
