/// The words around a table: nothing of them is known to the table itself.
package struct TableText: Sendable {
    package let title: String
    /// What was counted, such as `ärenden`.
    package let unit: String
    package let source: String
    /// The language of the words.
    package let language: ReportLanguage
    /// For each dimension its name.
    package let dimensions: [String: String]
    /// For each dimension the words of its codes, `_T` included.
    package let labels: [String: [String: String]]

    package init(
        title: String,
        unit: String,
        source: String,
        language: ReportLanguage = .swedish,
        dimensions: [String: String] = [:],
        labels: [String: [String: String]] = [:]
    ) {
        self.title = title
        self.unit = unit
        self.source = source
        self.language = language
        self.dimensions = dimensions
        self.labels = labels
    }

    /// The name of a dimension.
    package func name(of dimension: String) -> String { dimensions[dimension] ?? dimension }

    /// The words of a class; those of a merged class without words of its own are its members'.
    package func label(_ part: DimensionClass?, of dimension: String) -> String {
        guard let part else {
            return labels[dimension]?[DimensionClass.total] ?? (language == .swedish ? "Totalt" : "Total")
        }
        return labels[dimension]?[part.code]
            ?? part.members.map { labels[dimension]?[$0] ?? $0 }.joined(separator: " + ")
    }
}
