package import DiscriminationLaw

/// The quarter in which something happened, or the year alone where the quarter was cut off.
///
/// No record of statistics holds an exact day.
package struct StatisticalPeriod: Sendable, Hashable {
    package let year: Int
    /// 1 to 4.
    package let quarter: Int?

    /// The quarter of a day.
    package init(_ day: Day) {
        let parts = day.parts
        year = parts.year
        quarter = (parts.month + 2) / 3
    }

    /// A year and, where it is known, a quarter from 1 to 4.
    package init?(year: Int, quarter: Int? = nil) {
        guard Day.readableYears.contains(year), quarter.map((1...4).contains) ?? true else { return nil }
        self.year = year
        self.quarter = quarter
    }

    private init(year: Int) {
        self.year = year
        quarter = nil
    }

    /// The year alone.
    package var yearAlone: StatisticalPeriod { StatisticalPeriod(year: year) }

    /// `2026-Q3`, or `2026`.
    package var text: String { quarter.map { "\(year)-Q\($0)" } ?? String(year) }

    /// Reads `2026-Q3` or `2026`; anything else is nil.
    package init?(text: String) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0].count == 4, parts[0].allSatisfy(\.isASCII), let year = Int(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(year: year, quarter: nil)
            return
        }
        guard parts[1].count == 2, parts[1].first == "Q", let quarter = parts[1].last?.wholeNumberValue else {
            return nil
        }
        self.init(year: year, quarter: quarter)
    }
}

extension StatisticalPeriod: Codable {
    /// Reads the text form; anything else is `dataCorrupted`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let period = StatisticalPeriod(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "No period: 2026 or 2026-Q3.")
        }
        self = period
    }

    /// Writes the text form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
