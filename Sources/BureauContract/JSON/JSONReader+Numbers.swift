extension JSONReader {
    // Longer than any number that Int64 or Double tells from its neighbours.
    private static let maximumNumberLength = 64

    mutating func readNumber() throws(JSONFault) -> JSONValue.Content {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let integerStart = index
        try readDigits()
        if index - integerStart > 1, bytes[integerStart] == UInt8(ascii: "0") {
            throw fault(.syntax, at: integerStart)
        }
        var isInteger = true
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            isInteger = false
            index += 1
            try readDigits()
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
                index += 1
            }
            try readDigits()
        }
        guard index - start <= Self.maximumNumberLength else { throw fault(.numberOutOfRange, at: start) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger {
            guard let integer = Int64(text) else { throw fault(.numberOutOfRange, at: start) }
            return .integer(integer)
        }
        guard let number = Double(text), number.isFinite else { throw fault(.numberOutOfRange, at: start) }
        return .number(number)
    }

    private mutating func readDigits() throws(JSONFault) {
        let start = index
        while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
            index += 1
        }
        guard index > start else {
            throw fault(index < bytes.count ? .syntax : .unexpectedEnd, at: index)
        }
    }
}
