/// One fault of a letter template, with its place.
package struct TemplateFault: Sendable, Hashable, CustomStringConvertible {
    /// What kind of fault it is.
    package enum Kind: String, CaseIterable, Sendable {
        case fileMissing = "file-missing"
        case fileUnknown = "file-unknown"
        case fileTooLarge = "file-too-large"
        case notUTF8 = "not-utf-8"
        /// A tag that does not end, is not closed, closes another, or has a name no tag can have.
        case syntax
        /// Three braces or `{{&`: what somebody wrote would be read as markup.
        case unescaped
        /// Delimiters, pragmas, transforms, dynamic names: parts of the language that letters do without.
        case notAllowed = "not-allowed"
        case unknownVariable = "unknown-variable"
        /// What the letter cannot do without is not in its template.
        case variableMissing = "variable-missing"
        /// A list that says nothing where it is empty: `{{^list}}` is missing.
        case listWithoutElse = "list-without-else"
        /// A list or condition printed, a row's field outside its list, a variable inside markup.
        case misplacedVariable = "misplaced-variable"
        case unknownTemplate = "unknown-template"
        /// A block that the base does not have: it would be left out without a word.
        case unknownBlock = "unknown-block"
        /// Text beside the blocks of a template that builds on the base: it would be left out without a word.
        case textOutsideBlock = "text-outside-block"
        /// An element, attribute or style that could fetch, run or send something, or that is not closed.
        case markup
    }

    package let kind: Kind
    package let file: String
    /// From 1; 0 for the whole file.
    package let line: Int
    package let column: Int
    /// The name or words at fault, cut to fit a line.
    package let what: String

    init(_ kind: Kind, in file: String, at place: TemplatePlace? = nil, _ what: String = "") {
        self.kind = kind
        self.file = file
        line = place?.line ?? 0
        column = place?.column ?? 0
        self.what = String(what.prefix(60).map { $0.isNewline ? " " : $0 })
    }

    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return what.isEmpty ? "\(place): \(kind.rawValue)" : "\(place): \(kind.rawValue): \(what)"
    }
}

/// A place in a template, counted from 1.
struct TemplatePlace: Sendable, Hashable {
    let line: Int
    let column: Int
}

/// Every fault of a folder of templates, in the order of files and places.
package struct TemplateFaults: Error, Sendable {
    package let faults: [TemplateFault]
}
