/// A report as a page in one language: everything that stands on it, as text, numbers and geometry, without markup.
///
/// Made from what is published alone; a figure that is not published is in no part of it.
package struct ReportPage: Sendable {
    /// A number that stands out, such as all cases of the year.
    package struct KeyFigure: Hashable, Sendable {
        package let label: String
        package let figure: String
    }

    /// A word and its meaning.
    package struct Term: Hashable, Sendable {
        package let term: String
        package let meaning: String
    }

    package let language: ReportLanguage
    package let title: String
    package let about: String
    /// Whether it holds exact counts for one recipient; then every page says so.
    package let isExact: Bool
    /// What runs along the top of every page in print.
    package let header: String
    /// For whom an exact return is, and that it is for nobody else; nil for a release.
    package let warning: String?
    package let facts: [Term]
    package let keyFigures: [KeyFigure]
    package let tables: [PageTable]
    package let series: [SeriesChart]
    /// From when it was counted otherwise, within the years that the report counts or shows.
    package let breaks: [String]
    package let protection: [String]
    package let leftOut: [String]
    package let definitions: [Term]

    /// Sets a compiled report.
    ///
    /// - Parameters:
    ///   - published: its tables as they are published, in the order of the report, none merged into one class.
    package init(
        _ report: CompiledReport,
        published: [PublishedTable],
        facts: ReportFacts,
        in language: ReportLanguage
    ) {
        precondition(published.count == report.tables.count)
        let words = PageWords(language: language)
        let definition = report.definition
        self.language = language
        title = "\(definition.title.in(language)) \(report.year)"
        about = definition.about.in(language)
        if case .exactReturn(let recipient) = definition.kind {
            isExact = true
            let chosen = report.parameters.map { $0.value.in(language) }.joined(separator: ", ")
            let name = recipient.in(language) + (chosen.isEmpty ? "" : " (\(chosen))")
            warning = words.exactWarning(name)
            header = words.exactHeader(name)
        } else {
            isExact = false
            warning = nil
            header = "\(facts.publisher) · \(title)"
        }
        let terms =
            [
                Term(term: words.publisher, meaning: facts.publisher),
                Term(term: words.contact, meaning: facts.contact),
                Term(term: words.day, meaning: facts.day), Term(term: words.number, meaning: facts.number),
            ]
            + (facts.corrects.map { [Term(term: words.corrects(inWords: facts.isCorrectedInWords), meaning: $0)] } ?? [])
            + report.parameters.map { Term(term: words.capital($0.label.in(language)), meaning: $0.value.in(language)) }
        // What the bureau has not told is left out.
        self.facts = terms.filter { !$0.meaning.isEmpty }
        let setting = TableSetting(words: words, cases: Self.cases(report, published))
        var keys: [KeyFigure] = []
        var tables: [PageTable] = []
        for (own, table) in zip(report.tables, published) {
            let text = own.text(in: language, source: facts.publisher)
            if own.definition.dimensions.isEmpty {
                let figure = table.grandTotal.map(String.init) ?? words.hidden
                keys.append(KeyFigure(label: text.title, figure: figure))
            } else {
                tables.append(setting.set(table, of: own, text: text))
            }
        }
        keyFigures = keys
        self.tables = tables
        leftOut = report.leftOut.map { "\($0.title.in(language)): \($0.reason.in(language))." }
        let moved = (definition.breaks + facts.breaks).sorted { $0.year < $1.year }
        series = facts.series.enumerated().compactMap {
            SeriesChart($1, id: "\(language.rawValue)-series-\($0)", breaks: moved, in: language)
        }
        // A reader of one year alone must know it too: there is no line yet that could show it.
        let counted = Set(report.tables.flatMap(\.years)).union([report.year])
        let compared = counted.union(facts.series.filter { $0.points.count > 1 }.flatMap { $0.points.map(\.year) })
        breaks = moved.filter { compared.contains($0.year) }.map { "\($0.year): \($0.what.in(language))" }
        protection = words.protection(definition.kind, rules: facts.rules, ladderSince: facts.ladderSince)
        definitions = report.version.definitions.map {
            Term(term: $0.term.in(language), meaning: $0.meaning.in(language))
        }
    }

    /// For each population its published number of cases.
    private static func cases(_ report: CompiledReport, _ published: [PublishedTable]) -> [String: Int] {
        var cases: [String: Int] = [:]
        for (own, table) in zip(report.tables, published) {
            let counted = own.counts.population
            if counted.unit == ReportDefinition.cases, let total = table.grandTotal { cases[counted.name] = total }
        }
        return cases
    }
}
