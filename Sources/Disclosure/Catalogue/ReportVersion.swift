/// A report as it is made for some years.
package struct ReportVersion: Hashable, Sendable {
    package let from: Int
    /// The last year; nil while it goes on.
    package let to: Int?
    /// By the name that tables use.
    package let populations: [String: ReportPopulation]
    package let dimensions: [String: ReportDimension]
    /// Combinations of codes that cannot occur and that everybody knows cannot: dimension of the record to code.
    package let structuralZeros: [[String: String]]
    /// In the order of the report.
    package let tables: [ReportTable]
    package let definitions: [ReportTerm]
    /// The text that it was read from, without the definitions of words: another text may count or merge otherwise.
    package let source: [UInt8]

    /// Whether it is the version of a year.
    package func covers(_ year: Int) -> Bool { from <= year && year <= to ?? Int.max }
}

/// Whom a table counts: cases received or closed in a year, or in several, where conditions hold.
package struct ReportPopulation: Hashable, Sendable {
    /// Which day puts a case into a year.
    package enum Basis: String, CaseIterable, Sendable {
        case received
        case closed
    }

    package let basis: Basis
    package let label: Wording
    /// How many years end with the year of the report; 1 unless it is a sum of years.
    package let years: Int
    /// All of which must hold.
    package let conditions: [ReportCondition]
}

/// One table of a report.
package struct ReportTable: Hashable, Sendable {
    package let id: String
    package let title: Wording
    package let population: String
    /// Names of dimensions of the version; none: the total alone.
    package let dimensions: [String]
    package let percentages: PercentageBase?
    /// For each grid, in the order they are tried, the number of classes of each dimension.
    package let grids: [[Int]]?
    /// All of which must hold, or the table is left out.
    package let when: [SizeCondition]
}

/// What a percentage is a share of.
package enum PercentageBase: Hashable, Sendable {
    /// The total of the table.
    case table
    /// The number of cases of the population, where the table counts something else.
    case cases
    /// The total of each class of a dimension, by its name in the version.
    case dimension(String)
}

/// How large a population must be for a table to be made.
package struct SizeCondition: Hashable, Sendable {
    package let population: String
    package let atLeast: Int?
    package let below: Int?

    /// Whether a number of cases fits.
    func holds(_ count: Int) -> Bool { count >= atLeast ?? 0 && count < below ?? Int.max }
}

/// A word of the report and what it means.
package struct ReportTerm: Hashable, Sendable {
    package let term: Wording
    package let meaning: Wording

    package init(term: Wording, meaning: Wording) {
        self.term = term
        self.meaning = meaning
    }
}
