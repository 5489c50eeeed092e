/// A day as well as somebody remembers it: a day, a month or a year.
///
/// The text is its own precision: `2025-02-14`, `2025-02` or `2025`. For limitation the earliest possible day counts.
package struct ApproximateDay: Hashable, Sendable {
    /// How much of the date is known.
    package enum Precision: String, CaseIterable, Codable, Sendable {
        case day
        case month
        case year
    }

    /// How much of the date is known.
    package let precision: Precision
    /// The first day it can have been.
    package let earliest: Day
    /// The last day it can have been.
    package let latest: Day

    /// What remains of a day when only this much of it is certain.
    package init(_ day: Day, precision: Precision = .day) {
        let (year, month, _) = day.parts
        self.precision = precision
        switch precision {
        case .day:
            earliest = day
            latest = day
        case .month:
            earliest = Day(existingYear: year, month: month, day: 1)
            latest = Day(existingYear: year, month: month, day: Day.length(ofMonth: month, year: year))
        case .year:
            earliest = Day(existingYear: year, month: 1, day: 1)
            latest = Day(existingYear: year, month: 12, day: 31)
        }
    }

    /// The day, month or year written as `2025-02-14`, `2025-02` or `2025`; nil for any other text.
    package init?(text: String) {
        let completed: (text: String, precision: Precision)
        switch text.utf8.count {
        case 4: completed = (text + "-01-01", .year)
        case 7: completed = (text + "-01", .month)
        default: completed = (text, .day)
        }
        guard let day = Day(text: completed.text) else { return nil }
        self.init(day, precision: completed.precision)
    }

    /// The text that reads back as the same value.
    package var text: String {
        switch precision {
        case .day: earliest.text
        case .month: String(earliest.text.prefix(7))
        case .year: String(earliest.text.prefix(4))
        }
    }
}

extension ApproximateDay: CustomStringConvertible {
    package var description: String { text }
}

extension ApproximateDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = ApproximateDay(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a date is written like 2025-02-14, 2025-02 or 2025 and lies between 1800 and 2200"
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
