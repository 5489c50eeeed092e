extension Snippet {
    /// Stand around what was found in what SQLite gives; control characters are refused wherever text comes in.
    static let open: Character = "\u{2}"
    static let close: Character = "\u{3}"

    /// Reads text with marks in it.
    init(marked: String) {
        var text: [UInt8] = []
        text.reserveCapacity(marked.utf8.count)
        var marks: [Range<Int>] = []
        var start: Int?
        var count = 0
        for byte in marked.utf8 {
            switch byte {
            case Self.open.asciiValue: start = count
            case Self.close.asciiValue:
                if let begun = start, begun < count { marks.append(begun..<count) }
                start = nil
            default:
                text.append(byte)
                // Bytes after the first of a scalar count nothing.
                if byte & 0xC0 != 0x80 { count += 1 }
            }
        }
        self.init(text: String(decoding: text, as: UTF8.self), marks: marks)
    }
}
