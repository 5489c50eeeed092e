package import Disclosure

/// What a release says: the counted report, of which only names and words are used, and its published tables.
package struct ReleaseContents: Sendable {
    package let report: CompiledReport
    /// The tables as published, in the order of `report.tables`.
    package let tables: [PublishedTable]
    /// What stands beside the figures.
    package let facts: ReportFacts
    /// When it was made, in seconds since 1970.
    package let made: Int64

    /// The report as people read it.
    func page(in language: ReportLanguage) -> ReportPage {
        ReportPage(report, published: tables, facts: facts, in: language)
    }
}
