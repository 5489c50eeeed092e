/// Follows the markup of a template: elements and attributes that are allowed, each closed where it was opened.
///
/// A letter is one document that fetches, runs and sends nothing; so only what text on paper needs may stand in it. All is
/// written as XML would have it, `<br/>` included.
struct MarkupLint {
    private(set) var faults: [TemplateFault] = []
    private(set) var isInTag = false
    /// Whether the base has taken the style in.
    var hasStyle = false
    private let file: String
    private var open: [String] = []
    private var tag = ""
    private var tagPlace = TemplatePlace(line: 1, column: 1)

    init(file: String) {
        self.file = file
    }

    var depth: Int { open.count }
    var innermost: String? { open.last }
    /// Whether text stands where a browser reads no markup.
    var isInPlainElement: Bool { open.last == "title" || open.last == "style" }

    mutating func take(_ text: String, at start: TemplatePlace) {
        var line = start.line
        var column = start.column
        for scalar in text.unicodeScalars {
            // Nearly all of a template is plain text.
            if isInTag || scalar == "<" || scalar == LetterText.begin || scalar == LetterText.end {
                take(scalar, at: TemplatePlace(line: line, column: column))
            }
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
    }

    mutating func end() {
        if isInTag { fault("a tag does not end", at: tagPlace) }
        for name in open { faults.append(TemplateFault(.markup, in: file, "<\(name)> is not closed")) }
    }

    private mutating func take(_ scalar: Unicode.Scalar, at place: TemplatePlace) {
        if LetterText.begin == scalar || LetterText.end == scalar {
            faults.append(TemplateFault(.syntax, in: file, at: place, "a character for private use"))
        }
        switch (isInTag, scalar) {
        case (false, "<"):
            isInTag = true
            tag = ""
            tagPlace = place
        case (true, "<"): fault("< inside a tag", at: place)
        case (true, ">"):
            isInTag = false
            close(tag)
        case (true, _): tag.unicodeScalars.append(scalar)
        case (false, _): break
        }
    }

    private mutating func fault(_ what: String, at place: TemplatePlace) {
        faults.append(TemplateFault(.markup, in: file, at: place, what))
    }

    private mutating func close(_ tag: String) {
        if tag.lowercased() == "!doctype html" {
            if depth > 0 { fault("<\(tag)>", at: tagPlace) }
            return
        }
        if tag.first == "/" {
            let name = String(tag.dropFirst())
            if open.popLast() != name { fault("</\(name)> closes another element", at: tagPlace) }
            return
        }
        let isEmpty = tag.last == "/"
        let body = isEmpty ? String(tag.dropLast()) : tag
        let name = String(body.prefix { !$0.isWhitespace })
        guard let allowed = Self.elements[name] else {
            fault("<\(name)> is not allowed", at: tagPlace)
            if !isEmpty { open.append(name) }
            return
        }
        attributes(String(body.dropFirst(name.count)), allowed: allowed)
        if Self.empty.contains(name) != isEmpty { fault("<\(name)> is written as <\(name)/>", at: tagPlace) }
        if !isEmpty { open.append(name) }
    }

    private mutating func attributes(_ text: String, allowed: Set<String>) {
        let form = #/\s+([a-zA-Z:-]+)="([^"]*)"/#
        var rest = text[...]
        while let match = rest.prefixMatch(of: form) {
            if !allowed.contains(String(match.1)), !Self.everywhere.contains(String(match.1)) {
                fault("the attribute \(match.1) is not allowed", at: tagPlace)
            }
            rest = rest[match.range.upperBound...]
        }
        if !rest.allSatisfy(\.isWhitespace) { fault("attributes are written name=\"value\"", at: tagPlace) }
    }

    private static let everywhere: Set<String> = ["class", "lang", "xml:lang", "dir", "id"]
    private static let empty: Set<String> = ["br", "hr", "meta"]
    private static let elements: [String: Set<String>] = {
        let plain = [
            "html", "head", "title", "style", "body", "main", "header", "footer", "section", "address", "h1", "h2",
            "h3", "p", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
            "strong", "em", "bdi", "small", "br", "hr",
        ]
        var elements = Dictionary(uniqueKeysWithValues: plain.map { ($0, Set<String>()) })
        elements["meta"] = ["charset", "name", "content"]
        for name in ["td", "th"] { elements[name] = ["scope", "colspan", "rowspan"] }
        return elements
    }()
}
