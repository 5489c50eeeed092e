/// A length of time as the statutes give it.
package enum LimitationPeriod: Hashable, Codable, Sendable {
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// The statutory end day by lag (1930:173) 1 §, never moved for weekends or holidays.
    package func end(from start: Day) -> Day {
        switch self {
        case .weeks(let count): start.adding(weeks: count)
        case .months(let count): start.adding(months: count)
        case .years(let count): start.adding(years: count)
        }
    }

    /// The length in words: `2 veckor`, `1 month`.
    package var words: BilingualText {
        switch self {
        case .weeks(let count):
            BilingualText("\(count) \(count == 1 ? "vecka" : "veckor")", "\(count) week\(count == 1 ? "" : "s")")
        case .months(let count):
            BilingualText("\(count) \(count == 1 ? "månad" : "månader")", "\(count) month\(count == 1 ? "" : "s")")
        case .years(let count): BilingualText("\(count) år", "\(count) year\(count == 1 ? "" : "s")")
        }
    }
}
