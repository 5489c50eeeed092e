package import Disclosure

/// A report as one HTML document in Swedish and English that prints on A4, fetches nothing and runs nothing.
package struct ReleasePage: Sendable, Equatable {
    /// The document, from the document type on.
    package let html: String

    package static let mediaType = "text/html; charset=utf-8"

    /// Sets both pages of a report, the first language first.
    package init(_ pages: [ReportPage], templates: ReleaseTemplates) throws(DeskError) {
        let context: [String: Any] = [
            "title": pages.map(\.title).joined(separator: " · "),
            "pages": pages.map(PageRules.css).joined(separator: "\n"),
            "articles": pages.map(\.context),
        ]
        guard let html = templates.render(context) else {
            throw DeskError(.faultyTemplates, "the template of the report is missing")
        }
        self.html = String(html.drop { $0.isWhitespace })
    }

    /// Sets a compiled report as it is published.
    ///
    /// - Parameters:
    ///   - published: the report's tables as published, in its order.
    package init(
        _ report: CompiledReport,
        published: [PublishedTable],
        facts: ReportFacts,
        templates: ReleaseTemplates
    ) throws(DeskError) {
        try self.init(
            ReportLanguage.allCases.map { ReportPage(report, published: published, facts: facts, in: $0) },
            templates: templates
        )
    }
}
