/// Public holidays and working days in Sweden, by today's list for every year.
///
/// Two changes are modelled: 6 June is a public holiday from 2005, Whit Monday was one until 2004. Older changes (such
/// as Epiphany, Midsummer Day and All Saints' Day before they got their present days, and 1 May before 1939) are
/// **not**: see `notModelled`. The years promised and tested are `years`.
package enum SwedishCalendar {
    /// The years for which the calendar is promised.
    package static let years = 1930...2100

    /// The first year in which 6 June is a public holiday in the place of Whit Monday (lag 2004:1320).
    package static let firstYearOfNationalDay = 2005

    /// What a jurist should know that this calendar leaves out.
    package static let notModelled = BilingualText(
        "Äldre ändringar av helgdagarna, före 1990 års lag om allmänna helgdagar, är inte inlagda: dagens lista gäller "
            + "för alla år, utom att annandag pingst var helgdag till och med 2004 och nationaldagen är det från 2005.",
        "Older changes of the public holidays, before the Act of 1990, are not modelled: today's list "
            + "is used for every "
            + "year, except that Whit Monday was a holiday until 2004 and the National Day is one from 2005."
    )

    /// The holiday or eve that falls on the day, nil for other days, ordinary Sundays included.
    ///
    /// Where two fall together the one that comes first in the year's list is named; both make the day no working day.
    package static func holiday(on day: Day) -> PublicHoliday? {
        let (year, month, dayOfMonth) = day.parts
        return fixedHoliday(year: year, month: month, day: dayOfMonth)
            ?? saturdayHoliday(weekday: day.weekday, month: month, day: dayOfMonth)
            ?? easterHoliday(on: day, year: year)
    }

    /// Whether the day is Monday to Friday and neither a public holiday nor one of the three eves.
    package static func isWorkingDay(_ day: Day) -> Bool {
        day.weekday != .saturday && day.weekday != .sunday && holiday(on: day) == nil
    }

    /// The day itself if it is a working day, else the last one before it.
    package static func lastWorkingDay(onOrBefore day: Day) -> Day {
        var candidate = day
        while !isWorkingDay(candidate) {
            candidate = candidate.adding(days: -1)
        }
        return candidate
    }

    /// The day itself if it is a working day, else the next one after it.
    package static func firstWorkingDay(onOrAfter day: Day) -> Day {
        var candidate = day
        while !isWorkingDay(candidate) {
            candidate = candidate.adding(days: 1)
        }
        return candidate
    }

    /// The day that many working days later, the starting day not counted; the count must not be negative.
    ///
    /// Costs one step per calendar day.
    package static func adding(workingDays count: Int, to day: Day) -> Day {
        var candidate = day
        for _ in 0..<count {
            candidate = firstWorkingDay(onOrAfter: candidate.adding(days: 1))
        }
        return candidate
    }

    /// Easter Day of a year, by the algorithm of Meeus, Jones and Butcher for the Gregorian calendar.
    package static func easterDay(in year: Int) -> Day {
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let correction = (century + 8) / 25
        let moonShift = (century - correction + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
        let weekdayShift = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekdayShift) / 451
        let count = epact + weekdayShift - 7 * late + 114
        return Day(existingYear: year, month: count / 31, day: count % 31 + 1)
    }

    private static func fixedHoliday(year: Int, month: Int, day: Int) -> PublicHoliday? {
        switch (month, day) {
        case (1, 1): .newYearsDay
        case (1, 6): .epiphany
        case (5, 1): .firstOfMay
        case (6, 6) where year >= firstYearOfNationalDay: .nationalDay
        case (12, 24): .christmasEve
        case (12, 25): .christmasDay
        case (12, 26): .boxingDay
        case (12, 31): .newYearsEve
        default: nil
        }
    }

    private static func saturdayHoliday(weekday: Weekday, month: Int, day: Int) -> PublicHoliday? {
        switch (weekday, month, day) {
        case (.friday, 6, 19...25): .midsummerEve
        case (.saturday, 6, 20...26): .midsummerDay
        case (.saturday, 10, 31), (.saturday, 11, 1...6): .allSaintsDay
        default: nil
        }
    }

    private static func easterHoliday(on day: Day, year: Int) -> PublicHoliday? {
        switch day.number - easterDay(in: year).number {
        case -2: .goodFriday
        case 0: .easterDay
        case 1: .easterMonday
        case 39: .ascensionDay
        case 49: .whitSunday
        case 50 where year < firstYearOfNationalDay: .whitMonday
        default: nil
        }
    }
}
