/// Reads one JSON text (RFC 8259), refusing what I-JSON (RFC 7493) refuses.
///
/// Stricter than the grammar where two readers might differ: duplicate names, lone surrogates, noncharacters, control
/// characters in strings, a byte order mark, numbers that do not fit, and more than `maximumDepth` levels are refused.
/// The size of the text is the caller's to bound. Linear in the length of the text; the stack is bounded by the depth.
struct JSONReader {
    let bytes: [UInt8]
    let maximumDepth: Int
    var index = 0
    var path = JSONPath.root

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func readText() throws(JSONFault) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw fault(.byteOrderMark, at: 0)
        }
        skipWhitespace()
        guard index < bytes.count else { throw fault(.empty, at: index) }
        let value = try readValue(depth: 0)
        skipWhitespace()
        guard index == bytes.count else { throw fault(.trailingText, at: index) }
        return value
    }

    func fault(_ code: JSONFault.Code, at offset: Int) -> JSONFault {
        JSONFault(path: path.description, code: code, position: TextPosition(offset: offset, in: bytes))
    }

    mutating func readValue(depth: Int) throws(JSONFault) -> JSONValue {
        let start = index
        guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
        let content: JSONValue.Content
        switch bytes[index] {
        case UInt8(ascii: "{"): content = .object(try readMembers(depth: depth + 1))
        case UInt8(ascii: "["): content = .array(try readElements(depth: depth + 1))
        case UInt8(ascii: "\""): content = .string(try readString())
        case UInt8(ascii: "t"): content = try readWord("true", .bool(true))
        case UInt8(ascii: "f"): content = try readWord("false", .bool(false))
        case UInt8(ascii: "n"): content = try readWord("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try readNumber()
        default: throw fault(.syntax, at: index)
        }
        return JSONValue(content: content, offset: start)
    }

    mutating func skipWhitespace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
        guard bytes[index] == byte else { throw fault(.syntax, at: index) }
        index += 1
    }

    private mutating func readWord(
        _ word: StaticString,
        _ content: JSONValue.Content
    ) throws(JSONFault) -> JSONValue.Content {
        for position in 0..<word.utf8CodeUnitCount {
            try expect(word.utf8Start[position])
        }
        return content
    }

    private mutating func readElements(depth: Int) throws(JSONFault) -> [JSONValue] {
        guard depth <= maximumDepth else { throw fault(.tooDeep, at: index) }
        index += 1
        skipWhitespace()
        var elements: [JSONValue] = []
        if index < bytes.count, bytes[index] == UInt8(ascii: "]") {
            index += 1
            return elements
        }
        while true {
            path.push(.index(elements.count))
            skipWhitespace()
            elements.append(try readValue(depth: depth))
            path.pop()
            skipWhitespace()
            guard try readSeparator(orEnd: UInt8(ascii: "]")) else { return elements }
        }
    }

    private mutating func readMembers(depth: Int) throws(JSONFault) -> [JSONMember] {
        guard depth <= maximumDepth else { throw fault(.tooDeep, at: index) }
        index += 1
        skipWhitespace()
        var members: [JSONMember] = []
        if index < bytes.count, bytes[index] == UInt8(ascii: "}") {
            index += 1
            return members
        }
        var names: Set<String> = []
        while true {
            skipWhitespace()
            let start = index
            guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
            guard bytes[index] == UInt8(ascii: "\"") else { throw fault(.syntax, at: index) }
            let name = try readString()
            path.push(.name(name))
            guard names.insert(name).inserted else { throw fault(.duplicateName, at: start) }
            skipWhitespace()
            try expect(UInt8(ascii: ":"))
            skipWhitespace()
            members.append(JSONMember(name: name, value: try readValue(depth: depth), offset: start))
            path.pop()
            skipWhitespace()
            guard try readSeparator(orEnd: UInt8(ascii: "}")) else { return members }
        }
    }

    // True after a comma, false after the end.
    private mutating func readSeparator(orEnd end: UInt8) throws(JSONFault) -> Bool {
        guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
        let byte = bytes[index]
        guard byte == UInt8(ascii: ",") || byte == end else { throw fault(.syntax, at: index) }
        index += 1
        return byte != end
    }
}

extension TextPosition {
    // Counted only for a fault: keeping count while reading would cost every good text.
    init(offset: Int, in bytes: [UInt8]) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }
}
