extension JSONNode {
    /// Reads one JSON text (RFC 8259) in UTF-8.
    ///
    /// Refuses what two readers may understand differently: a name twice in one object, half a surrogate pair, text
    /// after the value, more than 64 levels.
    init(reading bytes: [UInt8]) throws(DisclosureError) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw DisclosureError(
                .unreadable,
                "The file is not UTF-8.",
                "Filen är inte UTF-8."
            )
        }
        // RFC 8259 lets a reader pass over a byte order mark, and some programs write one.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var reader = JSONNodeReader(bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
        self = try reader.wholeText()
    }
}

private struct JSONNodeReader {
    let bytes: [UInt8]
    var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func wholeText() throws(DisclosureError) -> JSONNode {
        let node = try value(depth: 0)
        skipSpace()
        guard place == bytes.count else {
            throw fault(
                "Something follows the JSON value",
                "Något följer efter JSON-värdet"
            )
        }
        return node
    }

    func fault(_ what: String, _ swedish: String) -> DisclosureError {
        DisclosureError(
            .unreadable,
            "\(what) (byte \(place)).",
            "\(swedish) (byte \(place))."
        )
    }

    mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    func peek() throws(DisclosureError) -> UInt8 {
        guard place < bytes.count else {
            throw fault(
                "The JSON text ends too early",
                "JSON-texten slutar för tidigt"
            )
        }
        return bytes[place]
    }

    mutating func expect(_ byte: UInt8) throws(DisclosureError) {
        guard try peek() == byte else {
            throw fault(
                "A character stands where JSON allows none",
                "Ett tecken står där JSON inte tillåter något"
            )
        }
        place += 1
    }

    mutating func value(depth: Int) throws(DisclosureError) -> JSONNode {
        guard depth < 64 else {
            throw fault(
                "The JSON text has more than 64 levels",
                "JSON-texten har fler än 64 nivåer"
            )
        }
        skipSpace()
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    mutating func word(_ word: String, _ kind: JSONNode.Kind) throws(DisclosureError) -> JSONNode {
        for byte in word.utf8 { try expect(byte) }
        return JSONNode(kind: kind)
    }

    mutating func array(depth: Int) throws(DisclosureError) -> JSONNode {
        try expect(UInt8(ascii: "["))
        var items: [JSONNode] = []
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            place += 1
            return .array(items)
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if try peek() == UInt8(ascii: ",") {
                place += 1
                continue
            }
            try expect(UInt8(ascii: "]"))
            return .array(items)
        }
    }

    mutating func object(depth: Int) throws(DisclosureError) -> JSONNode {
        try expect(UInt8(ascii: "{"))
        var members: [JSONNode.Member] = []
        var names: Set<String> = []
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            place += 1
            return JSONNode(kind: .object(members))
        }
        while true {
            skipSpace()
            let name = try string()
            guard names.insert(name).inserted else {
                throw fault(
                    "A name stands twice in one object",
                    "Ett namn står två gånger i ett objekt"
                )
            }
            skipSpace()
            try expect(UInt8(ascii: ":"))
            members.append(JSONNode.Member(name: name, value: try value(depth: depth + 1)))
            skipSpace()
            if try peek() == UInt8(ascii: ",") {
                place += 1
                continue
            }
            try expect(UInt8(ascii: "}"))
            return JSONNode(kind: .object(members))
        }
    }

    mutating func number() throws(DisclosureError) -> JSONNode {
        let start = place
        func digits(from start: Int) -> Int {
            var end = start
            while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            return end
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
        let whole = digits(from: place)
        guard whole > place, whole == place + 1 || bytes[place] != 0x30 else {
            throw fault(
                "A value is not JSON",
                "Ett värde är inte JSON"
            )
        }
        place = whole
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            let end = digits(from: place + 1)
            guard end > place + 1 else {
                throw fault(
                    "A number ends in its point",
                    "Ett tal slutar i sin punkt"
                )
            }
            place = end
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            var begin = place + 1
            if begin < bytes.count, bytes[begin] == UInt8(ascii: "+") || bytes[begin] == UInt8(ascii: "-") {
                begin += 1
            }
            let end = digits(from: begin)
            guard end > begin else {
                throw fault(
                    "A number has no exponent",
                    "Ett tal saknar exponent"
                )
            }
            place = end
        }
        return JSONNode(kind: .number(String(decoding: bytes[start..<place], as: UTF8.self)))
    }

    mutating func string() throws(DisclosureError) -> String {
        try expect(UInt8(ascii: "\""))
        var text: [UInt8] = []
        while true {
            let byte = try peek()
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case 0..<0x20:
                throw fault(
                    "A control character stands in a string",
                    "Ett styrtecken står i en sträng"
                )
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            default: text.append(byte)
            }
        }
    }

    mutating func escape() throws(DisclosureError) -> [UInt8] {
        let byte = try peek()
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try unicodeEscape()
        default:
            throw fault(
                "An escape that JSON does not know",
                "En undantagsföljd som JSON inte känner"
            )
        }
    }

    mutating func unicodeEscape() throws(DisclosureError) -> [UInt8] {
        var units = [try hexadecimal()]
        if (0xD800..<0xDC00).contains(units[0]) {
            try expect(UInt8(ascii: "\\"))
            try expect(UInt8(ascii: "u"))
            units.append(try hexadecimal())
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw fault(
                "Half a surrogate pair",
                "Ett halvt surrogatpar"
            )
        }
        return Array(text.utf8)
    }

    mutating func hexadecimal() throws(DisclosureError) -> UInt16 {
        guard place + 4 <= bytes.count,
            bytes[place..<place + 4].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else {
            throw fault(
                "An escape without its four digits",
                "En undantagsföljd utan sina fyra siffror"
            )
        }
        place += 4
        return unit
    }
}
