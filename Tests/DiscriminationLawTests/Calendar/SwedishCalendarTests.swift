import DiscriminationLaw
import Testing

/// The calendar once more, by other means: a walk through every day, with Easter by Gauss's rule and the movable days
/// found by looking for weekdays.
private struct WalkedCalendar {
    struct Entry {
        let year: Int
        let month: Int
        let day: Int
        /// 0 is Monday.
        let weekday: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var free: [Bool] = []

    /// 1930-01-01 was a Wednesday.
    init(years: ClosedRange<Int>) {
        var weekday = 2
        for year in years {
            var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 { lengths[1] = 29 }
            let first = entries.count
            for month in 1...12 {
                for day in 1...lengths[month - 1] {
                    entries.append(Entry(year: year, month: month, day: day, weekday: weekday))
                    weekday = (weekday + 1) % 7
                }
            }
            let days = Array(entries[first...])
            let easter = Self.gaussEaster(year: year, in: days)
            let movable = Self.movable(year: year, days: days, easter: easter)
            for (index, entry) in days.enumerated() {
                let fixed = Self.fixed.contains(entry.month * 100 + entry.day)
                let national = year > 2004 && entry.month == 6 && entry.day == 6
                free.append(entry.weekday >= 5 || fixed || national || movable.contains(index))
            }
        }
    }

    private static let fixed: Set<Int> = [101, 106, 501, 1224, 1225, 1226, 1231]

    private static func movable(year: Int, days: [Entry], easter: Int) -> Set<Int> {
        // Ascension is the sixth Thursday after Easter Day, Whit Sunday the seventh Sunday.
        let after = days.indices.filter { $0 > easter }
        let ascension = after.filter { days[$0].weekday == 3 }[5]
        let whitSunday = after.filter { days[$0].weekday == 6 }[6]
        // Midsummer day is the Saturday of 20 to 26 June; its eve the Friday before.
        let midsummer = days.indices.first { days[$0].month == 6 && days[$0].day >= 20 && days[$0].weekday == 5 }!
        return Set([easter - 2, easter + 1, ascension, midsummer - 1] + (year < 2005 ? [whitSunday + 1] : []))
    }

    /// Gauss's rule with the corrections for the centuries from 1900 to 2199, as an index into the year.
    private static func gaussEaster(year: Int, in days: [Entry]) -> Int {
        let (m, n) = year < 2100 ? (24, 5) : (24, 6)
        let (a, b, c) = (year % 19, year % 4, year % 7)
        let d = (19 * a + m) % 30
        let e = (2 * b + 4 * c + 6 * d + n) % 7
        var march = 22 + d + e
        if march == 57 { march = 50 }
        if march == 56, d == 28, e == 6, a > 10 { march = 49 }
        let target = march <= 31 ? (3, march) : (4, march - 31)
        return days.firstIndex { ($0.month, $0.day) == target }!
    }
}

struct SwedishCalendarTests {
    @Test func `two ways of computing the calendar agree on every day from 1930 to 2100`() {
        let walked = WalkedCalendar(years: SwedishCalendar.years)
        var disagreements: [String] = []
        var day = Day(year: 1930, month: 1, day: 1)!
        for (index, entry) in walked.entries.enumerated() {
            if day.parts != (entry.year, entry.month, entry.day) || day.weekday.rawValue != entry.weekday + 1
                || SwedishCalendar.isWorkingDay(day) == walked.free[index]
            {
                disagreements.append(day.text)
            }
            day = day.adding(days: 1)
        }
        #expect(disagreements == [])
        #expect(day.text == "2101-01-01")
        #expect(walked.entries.count == 62_457)
    }

    @Test(arguments: [
        (1930, "1930-04-20"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"), (2000, "2000-04-23"),
        (2008, "2008-03-23"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25"), (2076, "2076-04-19"),
        (2100, "2100-03-28"),
    ])
    func `Easter falls where the almanac has it`(year: Int, expected: String) {
        #expect(SwedishCalendar.easterDay(in: year).text == expected)
    }

    @Test(arguments: [
        ("2025-01-01", PublicHoliday.newYearsDay), ("2025-01-06", .epiphany), ("2025-04-18", .goodFriday),
        ("2025-04-20", .easterDay), ("2025-04-21", .easterMonday), ("2025-05-01", .firstOfMay),
        ("2025-05-29", .ascensionDay), ("2025-06-08", .whitSunday), ("2025-06-06", .nationalDay),
        ("2025-06-20", .midsummerEve), ("2025-06-21", .midsummerDay), ("2025-11-01", .allSaintsDay),
        ("2025-12-24", .christmasEve), ("2025-12-25", .christmasDay), ("2025-12-26", .boxingDay),
        ("2025-12-31", .newYearsEve), ("2004-05-31", .whitMonday), ("2026-10-31", .allSaintsDay),
    ])
    func `a holiday is named`(text: String, holiday: PublicHoliday) {
        #expect(SwedishCalendar.holiday(on: day(text)) == holiday)
        #expect(!SwedishCalendar.isWorkingDay(day(text)))
    }

    @Test(arguments: ["2004-06-06", "2005-05-16", "2006-06-05", "2025-04-17", "2025-12-23", "2025-12-27", "2025-06-19"])
    func `a day that is no holiday has no name`(text: String) {
        #expect(SwedishCalendar.holiday(on: day(text)) == nil)
    }

    @Test func `6 June became a holiday in 2005 and Whit Monday ceased to be one`() {
        #expect(SwedishCalendar.isWorkingDay(day("2003-06-06")))
        #expect(!SwedishCalendar.isWorkingDay(day("2005-06-06")))
        #expect(!SwedishCalendar.isWorkingDay(day("2003-06-09")))
        #expect(SwedishCalendar.isWorkingDay(day("2005-05-16")))
    }

    @Test func `working days are found on both sides of a long weekend`() {
        #expect(SwedishCalendar.lastWorkingDay(onOrBefore: day("2025-04-21")).text == "2025-04-17")
        #expect(SwedishCalendar.firstWorkingDay(onOrAfter: day("2025-04-18")).text == "2025-04-22")
        #expect(SwedishCalendar.lastWorkingDay(onOrBefore: day("2025-04-22")).text == "2025-04-22")
        #expect(SwedishCalendar.adding(workingDays: 0, to: day("2025-04-19")).text == "2025-04-19")
        #expect(SwedishCalendar.adding(workingDays: 1, to: day("2025-04-17")).text == "2025-04-22")
        #expect(SwedishCalendar.adding(workingDays: 5, to: day("2025-12-22")).text == "2026-01-05")
    }
}
