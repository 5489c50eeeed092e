/// Scalars as JSON writes them.
enum WireText {
    /// Appends a string in quotation marks; only what RFC 8259 section 7 demands is escaped.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            if bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
                output.append(contentsOf: bytes)
            } else {
                for byte in bytes { append(escaping: byte, to: &output) }
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func append(escaping byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case 0x22: output.append(contentsOf: #"\""#.utf8)
        case 0x5C: output.append(contentsOf: #"\\"#.utf8)
        case 0x08: output.append(contentsOf: #"\b"#.utf8)
        case 0x09: output.append(contentsOf: #"\t"#.utf8)
        case 0x0A: output.append(contentsOf: #"\n"#.utf8)
        case 0x0C: output.append(contentsOf: #"\f"#.utf8)
        case 0x0D: output.append(contentsOf: #"\r"#.utf8)
        case 0x00..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            output.append(contentsOf: #"\u00"#.utf8)
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        default: output.append(byte)
        }
    }

    static func bytes(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 2)
        append(text, to: &output)
        return output
    }

    static func bytes(_ flag: Bool) -> [UInt8] { Array((flag ? "true" : "false").utf8) }

    static func bytes(_ number: some BinaryInteger) -> [UInt8] { Array(String(number).utf8) }

    /// A number with a fraction; whole ones without a point.
    ///
    /// Refuses what is not finite.
    static func bytes<Number: BinaryFloatingPoint>(_ number: Number) throws -> [UInt8] {
        guard number.isFinite else {
            throw EncodingError.invalidValue(
                number,
                EncodingError.Context(codingPath: [], debugDescription: "JSON has finite numbers only.")
            )
        }
        let text = "\(number)"
        return Array((text.hasSuffix(".0") ? String(text.dropLast(2)) : text).utf8)
    }

    static let null = Array("null".utf8)
}
