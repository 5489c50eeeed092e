import DiscriminationLaw

/// Turns what people wrote into text of a letter, and marks its place while the template is filled.
///
/// No word of anybody passes through the template engine: it is given a mark for each value, and the marks are exchanged
/// for the escaped values once, in what it has made. So nothing that somebody wrote is ever read as a template.
struct LetterText {
    private(set) var pieces: [String] = []
    private let language: Language

    /// The two characters around the number of a value, of those for private use.
    static let begin: Unicode.Scalar = "\u{E000}"
    static let end: Unicode.Scalar = "\u{E001}"

    init(in language: Language) {
        self.language = language
    }

    /// The mark for a value.
    mutating func mark(_ value: LetterValue, of field: LetterField) -> String {
        let words = Self.escaped(value.words(of: field, in: language))
        switch value {
        // Isolated, so that words from right to left leave what stands around them in its order.
        case .text: pieces.append("<bdi>\(words)</bdi>")
        case .missing: pieces.append("<strong class=\"missing\">\(words)</strong>")
        case .withheld: pieces.append("<strong class=\"withheld\">\(words)</strong>")
        }
        return "\(Self.begin)\(pieces.count - 1)\(Self.end)"
    }

    /// The text with every mark exchanged for its value; the values are not searched again.
    func exchange(in rendered: String) -> String {
        var text = String.UnicodeScalarView()
        var number: Int?
        for scalar in rendered.unicodeScalars {
            switch (scalar, number) {
            case (Self.begin, _): number = 0
            case (Self.end, let index?):
                text.append(contentsOf: pieces[index].unicodeScalars)
                number = nil
            case (_, let index?): number = index * 10 + Int(scalar.value - 48)
            case (_, nil): text.append(scalar)
            }
        }
        return String(text)
    }

    /// Text as HTML and XML both read it, with line breaks kept.
    ///
    /// Marks of direction that reorder what follows are shown by their number: they could make a sum or a name read as another.
    /// Characters that no document may hold are shown as the replacement character.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += "<br/>"
            case "\t": escaped += " "
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                escaped += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}"..."\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
