extension JSONNode {
    /// The JSON text, in UTF-8: objects over lines, arrays of plain values on one line.
    var bytes: [UInt8] {
        var text: [UInt8] = []
        append(to: &text, indent: 0)
        text.append(0x0A)
        return text
    }

    private var isPlain: Bool {
        switch kind {
        case .object(let members): members.isEmpty
        case .array(let items): items.allSatisfy(\.isPlain)
        default: true
        }
    }

    private func append(to text: inout [UInt8], indent: Int) {
        switch kind {
        case .null: text.append(contentsOf: "null".utf8)
        case .bool(let value): text.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let digits): text.append(contentsOf: digits.utf8)
        case .string(let string): Self.append(string, to: &text)
        case .array(let items):
            let lines = !isPlain
            text.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                if place > 0 { text.append(contentsOf: lines ? ",".utf8 : ", ".utf8) }
                if lines { Self.newLine(indent + 1, to: &text) }
                item.append(to: &text, indent: indent + 1)
            }
            if lines { Self.newLine(indent, to: &text) }
            text.append(UInt8(ascii: "]"))
        case .object(let members):
            text.append(UInt8(ascii: "{"))
            for (place, member) in members.enumerated() {
                if place > 0 { text.append(UInt8(ascii: ",")) }
                Self.newLine(indent + 1, to: &text)
                Self.append(member.name, to: &text)
                text.append(contentsOf: ": ".utf8)
                member.value.append(to: &text, indent: indent + 1)
            }
            if !members.isEmpty { Self.newLine(indent, to: &text) }
            text.append(UInt8(ascii: "}"))
        }
    }

    private static func newLine(_ indent: Int, to text: inout [UInt8]) {
        text.append(0x0A)
        text.append(contentsOf: repeatElement(0x20, count: indent))
    }

    private static func append(_ string: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                text.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
    }
}
