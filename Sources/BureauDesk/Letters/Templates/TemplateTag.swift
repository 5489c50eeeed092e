/// A piece of a template: text, or a tag with its name.
struct TemplateTag: Sendable, Equatable {
    enum Kind: Sendable {
        case text
        case comment
        case variable
        case section
        case inverted
        case end
        case partial
        case parent
        case block
    }

    let kind: Kind
    /// The name in the tag, or the text.
    let content: String
    let place: TemplatePlace
}

/// Splits a template into text and tags, and finds the tags that letters do without.
struct TemplateScanner {
    private(set) var tags: [TemplateTag] = []
    private(set) var faults: [TemplateFault] = []
    private let file: String
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ text: String, file: String) {
        self.file = file
        scalars = Array(text.unicodeScalars)
        while position < scalars.count { scan() }
    }

    private var place: TemplatePlace { TemplatePlace(line: line, column: column) }

    private mutating func scan() {
        let start = place
        if isPair("{") {
            advance(2)
            tag(from: start)
            return
        }
        let from = position
        while position < scalars.count, !isPair("{") { advance(1) }
        tags.append(TemplateTag(kind: .text, content: text(from), place: start))
    }

    private mutating func tag(from start: TemplatePlace) {
        let from = position
        while position < scalars.count, !isPair("}"), !isPair("{") { advance(1) }
        let inside = text(from)
        guard isPair("}") else {
            faults.append(TemplateFault(inside.hasPrefix("{") ? .unescaped : .syntax, in: file, at: start, inside))
            return
        }
        advance(2)
        let kind: TemplateTag.Kind
        switch inside.first {
        case "{", "&":
            faults.append(TemplateFault(.unescaped, in: file, at: start, inside))
            if position < scalars.count, scalars[position] == "}" { advance(1) }
            return
        case "=", "%":
            faults.append(TemplateFault(.notAllowed, in: file, at: start, inside))
            return
        case "!": kind = .comment
        case "#": kind = .section
        case "^": kind = .inverted
        case "/": kind = .end
        case ">": kind = .partial
        case "<": kind = .parent
        case "$": kind = .block
        default: kind = .variable
        }
        let name = (kind == .variable ? inside : String(inside.dropFirst())).trimmingSpace
        if kind != .comment, !Self.isName(name) {
            let odd: Set<Character> = ["(", ")", "*", "."]
            let fault: TemplateFault.Kind = name.contains(where: odd.contains) ? .notAllowed : .syntax
            faults.append(TemplateFault(fault, in: file, at: start, inside))
            return
        }
        tags.append(TemplateTag(kind: kind, content: name, place: start))
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Whether two braces stand here.
    private func isPair(_ brace: Unicode.Scalar) -> Bool {
        position + 1 < scalars.count && scalars[position] == brace && scalars[position + 1] == brace
    }

    private func text(_ from: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[from..<position])
        return String(text)
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count where position < scalars.count {
            if scalars[position] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            position += 1
        }
    }
}

extension String {
    /// Without white space at either end.
    var trimmingSpace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
