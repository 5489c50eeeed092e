import DiscriminationLaw

/// A point in time as the wire writes it: RFC 3339, in UTC, with milliseconds: `2025-02-14T09:30:00.123Z`.
package enum Timestamp {
    /// The text of a moment in milliseconds since 1970.
    package static func text(milliseconds: Int64) -> String {
        let millisecondsPerDay: Int64 = 86_400_000
        let dayNumber = (milliseconds >= 0 ? milliseconds : milliseconds - millisecondsPerDay + 1) / millisecondsPerDay
        let rest = Int(milliseconds - dayNumber * millisecondsPerDay)
        let day = Day(number: Int(dayNumber))
        let seconds = rest / 1000
        return "\(day.text)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
            + ".\(padded(rest % 1000, 3))Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
