/// A calendar day of the proleptic Gregorian calendar, without a time of day or a zone.
///
/// It is counted in whole days since 1970-01-01, so comparing and adding days cost one operation. Text is read strictly
/// (`2025-02-14`, years 1800 to 2200, only days that exist); arithmetic may leave those years.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, which is 0; earlier days are negative.
    package let number: Int

    /// The years that are accepted when a day is read or put together from its parts.
    package static let readableYears = 1800...2200

    /// The day that many days after 1970-01-01.
    package init(number: Int) {
        self.number = number
    }

    /// The day with these parts, or nil where the year is not in `readableYears` or the day does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard Self.readableYears.contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
        self.init(existingYear: year, month: month, day: day)
    }

    /// The day with parts that are known to exist; any year.
    init(existingYear year: Int, month: Int, day: Int) {
        // Years are counted from March, so that the leap day ends a year and months follow a straight line.
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day at once, where more than one of them is wanted.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The calendar year.
    package var year: Int { parts.year }

    /// The month, 1 to 12.
    package var month: Int { parts.month }

    /// The day of the month, 1 to 31.
    package var day: Int { parts.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (number + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// Whether the year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month of a year; the month must be 1 to 12.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
