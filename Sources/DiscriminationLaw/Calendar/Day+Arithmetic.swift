/// Counting by lag (1930:173) 1 §: a period of weeks, months or years ends on the day that by the name of its weekday
/// or its number in the month corresponds to the day from which the period runs; where the last month has no such day,
/// on that month's last day. Weekends and holidays play no part here.
extension Day {
    /// The day that many days later; earlier for a negative count.
    package func adding(days: Int) -> Day {
        Day(number: number + days)
    }

    /// The same weekday that many weeks later.
    package func adding(weeks: Int) -> Day {
        Day(number: number + 7 * weeks)
    }

    /// The day of the same number that many months later, or the last day of that month where it has none.
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + (month - 1) + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        let length = Day.length(ofMonth: newMonth, year: newYear)
        return Day(existingYear: newYear, month: newMonth, day: min(day, length))
    }

    /// The same day that many years later; 28 February for a 29 February that the year has not.
    package func adding(years: Int) -> Day {
        adding(months: 12 * years)
    }
}
