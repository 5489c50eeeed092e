/// Checks one template: its tags against the vocabulary, and with every text what markup it holds.
struct TemplateLint {
    /// What the base offers: its blocks, and which of them stand where no markup may.
    struct Base {
        var blocks: Set<String> = []
        var plain: Set<String> = []
    }

    private(set) var faults: [TemplateFault]
    private(set) var base = Base()
    private let file: String
    private let isBase: Bool
    private let offered: Base
    private var open: [TemplateTag] = []
    private var markup: MarkupLint
    private var depths: [Int] = []
    private(set) var used: Set<LetterField> = []
    private var shown: [String: TemplateTag] = [:]
    private var elsewise: Set<String> = []

    /// Checks a base, which offers blocks, or a template that fills those of `base`.
    init(_ text: String, file: String, base: Base?) {
        self.file = file
        isBase = base == nil
        offered = base ?? Base()
        let scanner = TemplateScanner(text, file: file)
        faults = scanner.faults
        markup = MarkupLint(file: file)
        // The rest would only repeat what a broken tag has brought about.
        guard faults.isEmpty else { return }
        for tag in scanner.tags { take(tag) }
        for tag in open { fault(.syntax, tag, "\(tag.content) is not closed") }
        for (list, tag) in shown.sorted(by: { $0.key < $1.key }) where !elsewise.contains(list) {
            fault(.listWithoutElse, tag)
        }
        markup.end()
        faults += markup.faults
        if !isBase, !scanner.tags.contains(where: { $0.kind == .parent }) {
            faults.append(TemplateFault(.unknownTemplate, in: file, "it must build on the base, as {{<base}}"))
        }
    }

    private mutating func fault(_ kind: TemplateFault.Kind, _ tag: TemplateTag, _ what: String? = nil) {
        faults.append(TemplateFault(kind, in: file, at: tag.place, what ?? tag.content))
    }

    private mutating func take(_ tag: TemplateTag) {
        // Between the blocks of a template that builds on the base, all but blocks is left out without a word.
        let isBeside = !isBase && (open.last == nil || open.last?.kind == .parent)
        switch tag.kind {
        case .comment: break
        case .text:
            if isBeside {
                if !tag.content.allSatisfy(\.isWhitespace) { fault(.textOutsideBlock, tag, tag.content.trimmingSpace) }
            } else {
                markup.take(tag.content, at: tag.place)
            }
        case .variable:
            if isBeside { fault(.textOutsideBlock, tag) } else { variable(tag) }
        case .section, .inverted:
            if isBeside { fault(.textOutsideBlock, tag) }
            section(tag)
            push(tag)
        case .block:
            block(tag)
            push(tag)
        case .parent:
            if isBase || tag.content != "base" || !open.isEmpty { fault(.unknownTemplate, tag) }
            push(tag)
        case .partial:
            if isBase, tag.content == "style", markup.innermost == "style" {
                markup.hasStyle = true
            } else {
                fault(.unknownTemplate, tag)
            }
        case .end: end(tag)
        }
    }

    private mutating func push(_ tag: TemplateTag) {
        open.append(tag)
        depths.append(markup.depth)
    }

    private mutating func end(_ tag: TemplateTag) {
        guard let opened = open.popLast(), let depth = depths.popLast() else {
            fault(.syntax, tag, "\(tag.content) was not opened")
            return
        }
        if opened.content != tag.content { fault(.syntax, tag, "\(tag.content) closes \(opened.content)") }
        // Half an element in a section would come out alone where the section is not shown.
        if markup.depth != depth || markup.isInTag {
            fault(.markup, tag, "an element begins or ends alone in \(opened.content)")
        }
    }

    private mutating func variable(_ tag: TemplateTag) {
        guard let field = LetterField(rawValue: tag.content) else {
            let known = LetterList(rawValue: tag.content) != nil || LetterCondition(rawValue: tag.content) != nil
            fault(known ? .misplacedVariable : .unknownVariable, tag)
            return
        }
        used.insert(field)
        let isPlain = open.contains { $0.kind == .block && offered.plain.contains($0.content) }
        let isOutside = field.list.map { list in !open.contains { $0.kind == .section && $0.content == list.rawValue } }
        if markup.isInTag || markup.isInPlainElement || isPlain || isOutside == true {
            fault(.misplacedVariable, tag)
        }
    }

    private mutating func section(_ tag: TemplateTag) {
        if LetterList(rawValue: tag.content) != nil || LetterCondition(rawValue: tag.content) != nil {
            let isAsked = open.contains { [.section, .inverted].contains($0.kind) }
            if LetterList(rawValue: tag.content) != nil, tag.kind == .section, !isAsked { shown[tag.content] = tag }
            if tag.kind == .inverted { elsewise.insert(tag.content) }
            // A list in itself would show its rows again for every row.
            if markup.isInTag || open.contains(where: { $0.kind == .section && $0.content == tag.content }) {
                fault(.misplacedVariable, tag)
            }
        } else {
            fault(LetterField(rawValue: tag.content) == nil ? .unknownVariable : .misplacedVariable, tag)
        }
    }

    private mutating func block(_ tag: TemplateTag) {
        if isBase {
            if markup.isInTag || base.blocks.contains(tag.content) { fault(.syntax, tag) }
            base.blocks.insert(tag.content)
            if markup.isInPlainElement { base.plain.insert(tag.content) }
        } else if open.last?.kind != .parent || !offered.blocks.contains(tag.content) {
            fault(.unknownBlock, tag)
        }
    }
}
