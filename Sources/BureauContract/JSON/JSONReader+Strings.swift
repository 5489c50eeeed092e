extension JSONReader {
    mutating func readString() throws(JSONFault) -> String {
        let start = index
        index += 1
        let contentStart = index
        var isPlain = true
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                let content = bytes[contentStart..<index]
                index += 1
                let text = String(decoding: content, as: UTF8.self)
                return isPlain ? text : try checked(text, from: start)
            case UInt8(ascii: "\\"):
                return try readEscapedString(from: start)
            case 0..<0x20:
                throw fault(.controlCharacter, at: index)
            case 0x7F:
                throw fault(.controlCharacter, at: index)
            case 0x80...:
                isPlain = false
                index += try sequenceLength()
            default:
                index += 1
            }
        }
        throw fault(.unexpectedEnd, at: index)
    }

    private mutating func readEscapedString(from start: Int) throws(JSONFault) -> String {
        var buffer = Array(bytes[(start + 1)..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return try checked(String(decoding: Self.withLineFeeds(buffer), as: UTF8.self), from: start)
            case UInt8(ascii: "\\"):
                try readEscape(into: &buffer)
            case 0..<0x20:
                throw fault(.controlCharacter, at: index)
            case 0x80...:
                let length = try sequenceLength()
                buffer.append(contentsOf: bytes[index..<index + length])
                index += length
            default:
                buffer.append(byte)
                index += 1
            }
        }
        throw fault(.unexpectedEnd, at: index)
    }

    private mutating func readEscape(into buffer: inout [UInt8]) throws(JSONFault) {
        let start = index
        index += 1
        guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
        let letter = bytes[index]
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(letter)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): throw fault(.controlCharacter, at: start)
        case UInt8(ascii: "u"): buffer.append(contentsOf: String(try readEscapedScalar(from: start)).utf8)
        default: throw fault(.syntax, at: start)
        }
    }

    private mutating func readEscapedScalar(from start: Int) throws(JSONFault) -> Character {
        let first = try readFourDigits()
        if let scalar = Unicode.Scalar(first) {
            return Character(scalar)
        }
        guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { throw fault(.loneSurrogate, at: start) }
        index += 2
        let second = try readFourDigits()
        guard second >= 0xDC00, second <= 0xDFFF,
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw fault(.loneSurrogate, at: start) }
        return Character(scalar)
    }

    private mutating func readFourDigits() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
            let byte = bytes[index]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw fault(.syntax, at: index)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    // Well-formed sequences, Unicode 16 table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
    private func sequenceLength() throws(JSONFault) -> Int {
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: throw fault(.invalidUTF8, at: index)
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]),
            bytes[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { throw fault(.invalidUTF8, at: index) }
        return length
    }

    private static func withLineFeeds(_ buffer: [UInt8]) -> [UInt8] {
        guard buffer.contains(0x0D) else { return buffer }
        var result: [UInt8] = []
        result.reserveCapacity(buffer.count)
        for (position, byte) in buffer.enumerated() {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || position == 0 || buffer[position - 1] != 0x0D {
                result.append(byte)
            }
        }
        return result
    }

    private func checked(_ text: String, from start: Int) throws(JSONFault) -> String {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: continue
            case 0..<0x20, 0x7F..<0xA0: throw fault(.controlCharacter, at: start)
            case 0xFDD0...0xFDEF: throw fault(.noncharacter, at: start)
            case let value where value & 0xFFFE == 0xFFFE: throw fault(.noncharacter, at: start)
            default: continue
            }
        }
        return text.normalizedToNFC
    }
}
