/// What is said of a report beside its figures; comes from the caller, who knows the bureau and the day.
package struct ReportFacts: Sendable {
    /// Who publishes, such as the bureau's name.
    package let publisher: String
    /// How to ask about the report: an address, a number, a page.
    package let contact: String
    /// The day on which it was made, such as `2026-02-14`.
    package let day: String
    /// The number of the release in the ledger, or of the return.
    package let number: String
    package let rules: DisclosureRules
    /// Totals over years, from releases published before and this one.
    package let series: [ReportSeries]
    /// Which release this one takes the place of, and why; nothing for most.
    package let corrects: String?
    /// Whether it corrects in words alone, and every figure stands as it was.
    package let isCorrectedInWords: Bool
    /// Changes that move a series, beside those that the report's definition names.
    package let breaks: [SeriesBreak]
    /// The day since which its classes and ladders have stood as they are; empty where nobody noted it.
    package let ladderSince: String

    package init(
        publisher: String,
        contact: String,
        day: String,
        number: String,
        rules: DisclosureRules = .standard,
        series: [ReportSeries] = [],
        corrects: String? = nil,
        isCorrectedInWords: Bool = false,
        breaks: [SeriesBreak] = [],
        ladderSince: String = ""
    ) {
        self.publisher = publisher
        self.contact = contact
        self.day = day
        self.number = number
        self.rules = rules
        self.series = series
        self.corrects = corrects
        self.isCorrectedInWords = isCorrectedInWords
        self.breaks = breaks
        self.ladderSince = ladderSince
    }
}

/// A published number over years.
package struct ReportSeries: Hashable, Sendable {
    /// A year and its published number.
    package struct Point: Hashable, Sendable {
        package let year: Int
        /// Nil where none was published.
        package let count: Int?

        package init(year: Int, count: Int?) {
            self.year = year
            self.count = count
        }
    }

    package let title: Wording
    /// In the order of their years, without gaps.
    package let points: [Point]

    package init(title: Wording, points: [Point]) {
        self.title = title
        self.points = points
    }

    /// The published totals of cases received or closed, year by year, from tables of releases in any order.
    ///
    /// Of several tables of a year all show the same total; years between the first and the last without one are nil.
    package static func totals(_ basis: ReportPopulation.Basis, in tables: [PublishedTable]) -> ReportSeries {
        var counts: [Int: Int] = [:]
        for table in tables where (table.population.unit ?? ReportDefinition.cases) == ReportDefinition.cases {
            let words = table.population.name.split(separator: " ")
            if words.count == 2, words[0] == basis.rawValue, let year = Int(words[1]), let total = table.grandTotal {
                counts[year] = total
            }
        }
        let years = counts.keys.sorted()
        let points = (years.first ?? 0)...max(years.last ?? 0, years.first ?? 0)
        return ReportSeries(
            title: basis == .received
                ? Wording("Inkomna ärenden per år", "Cases received each year")
                : Wording("Avslutade ärenden per år", "Cases closed each year"),
            points: years.isEmpty ? [] : points.map { Point(year: $0, count: counts[$0]) }
        )
    }
}
