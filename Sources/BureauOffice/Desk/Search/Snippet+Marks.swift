extension Snippet {
    /// Stand around what was found in what SQLite gives; control characters are refused wherever text comes in.
    static let open: Character = "\u{2}"
    static let close: Character = "\u{3}"

    /// Reads text with marks in it.
    init(marked: String) {
        var text = String.UnicodeScalarView()
        var marks: [Range<Int>] = []
        var start: Int?
        var count = 0
        for scalar in marked.unicodeScalars {
            switch Character(scalar) {
            case Self.open: start = count
            case Self.close:
                if let begun = start, begun < count { marks.append(begun..<count) }
                start = nil
            default:
                text.append(scalar)
                count += 1
            }
        }
        self.init(text: String(text), marks: marks)
    }
}
