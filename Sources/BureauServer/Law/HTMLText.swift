import DiscriminationLaw

/// HTML that is put together in one language; text is escaped, structure is not.
struct HTMLText {
    let language: Language
    private(set) var text = ""

    init(in language: Language) {
        self.language = language
    }

    /// An element with text in it.
    mutating func element(_ name: String, _ content: String, _ attributes: String = "") {
        text += "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(Self.escaped(content))</\(name)>\n"
    }

    /// An element with text of the language in it.
    mutating func element(_ name: String, _ content: BilingualText) {
        element(name, content.in(language))
    }

    /// An element that has nothing in it and no end.
    mutating func single(_ name: String, _ attributes: String) {
        text += "<\(name) \(attributes)>\n"
    }

    /// An element with elements in it.
    mutating func inside(_ name: String, _ attributes: String = "", _ body: (inout HTMLText) -> Void) {
        text += "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\n"
        body(&self)
        text += "</\(name)>\n"
    }

    /// A term with what is said of it, in a list of descriptions.
    mutating func pair(_ term: BilingualText, _ content: String) {
        element("dt", term)
        element("dd", content)
    }

    /// A row of a table.
    mutating func row(_ cells: [String], heading: Bool = false) {
        inside("tr") { row in
            for cell in cells { row.element(heading ? "th" : "td", cell, heading ? "scope=\"col\"" : "") }
        }
    }

    /// Text in which no character means anything to HTML, between tags or in a quoted attribute.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
