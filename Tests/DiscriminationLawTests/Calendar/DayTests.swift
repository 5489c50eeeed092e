import DiscriminationLaw
import Foundation
import Testing

struct DayTests {
    @Test(arguments: ["2025-02-14", "1970-01-01", "1800-01-01", "2200-12-31", "2024-02-29", "2000-02-29", "1899-12-31"])
    func `a day that exists reads and writes itself`(text: String) throws {
        let day = try #require(Day(text: text))
        #expect(day.text == text)
        #expect(try JSONDecoder().decode([Day].self, from: Data("[\"\(text)\"]".utf8)) == [day])
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == "[\"\(text)\"]")
    }

    @Test(arguments: [
        "2025-02-30", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-01-00", "1799-12-31",
        "2201-01-01", "2025-1-01", "2025-01-1", "25-01-01", "2025/01/01", " 2025-01-01", "2025-01-01 ", "2025-01-01T00",
        "", "2025-01", "+025-01-01", "-025-01-01", "٢٠٢٥-01-01", "2025-0a-01", "2025–01–01",
    ])
    func `anything else is refused`(text: String) {
        #expect(Day(text: text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test func `days are counted from 1970-01-01 and know their weekday`() {
        #expect(day("1970-01-01").number == 0)
        #expect(day("1969-12-31").number == -1)
        #expect(day("2025-02-14").number == 20_133)
        #expect(day("1970-01-01").weekday == .thursday)
        #expect(day("1969-12-31").weekday == .wednesday)
        #expect(day("2025-02-14").weekday == .friday)
        #expect(day("1800-01-01").weekday == .wednesday)
        #expect(day("2025-02-14") < day("2025-02-15"))
    }

    @Test func `every day from 1800 to 2200 survives the way through its parts`() {
        let first = day("1800-01-01").number
        let last = day("2200-12-31").number
        #expect(last - first + 1 == 146_462)
        var failures: [Int] = []
        for number in first...last {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.parts
            if Day(year: year, month: month, day: dayOfMonth) != day || Day(text: day.text) != day {
                failures.append(number)
            }
        }
        #expect(failures == [])
    }

    @Test(arguments: [
        ("2024-02-29", 24, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
        ("2025-08-31", 4, "2025-12-31"), ("2025-10-31", 4, "2026-02-28"), ("2025-12-15", 1, "2026-01-15"),
        ("2025-03-31", -1, "2025-02-28"), ("2025-01-15", -1, "2024-12-15"), ("2025-01-15", -13, "2023-12-15"),
        ("2025-05-31", 0, "2025-05-31"),
    ])
    func `a month ends on the same number or on its last day`(start: String, months: Int, end: String) {
        #expect(day(start).adding(months: months).text == end)
    }

    @Test func `weeks keep the weekday and years the date`() {
        #expect(day("2025-06-06").adding(weeks: 2).text == "2025-06-20")
        #expect(day("2008-02-29").adding(years: 18).text == "2026-02-28")
        #expect(day("2012-02-29").adding(years: 18).text == "2030-02-28")
        #expect(day("2008-02-29").adding(years: 4).text == "2012-02-29")
        #expect(day("2025-12-31").adding(days: 1).text == "2026-01-01")
    }
}

struct ApproximateDayTests {
    @Test(arguments: [
        ("2025-02-14", "2025-02-14", "2025-02-14", ApproximateDay.Precision.day),
        ("2024-02", "2024-02-01", "2024-02-29", .month), ("2025-12", "2025-12-01", "2025-12-31", .month),
        ("2025", "2025-01-01", "2025-12-31", .year),
    ])
    func `the text tells what is known`(
        text: String,
        earliest: String,
        latest: String,
        precision: ApproximateDay.Precision
    ) throws {
        let value = try #require(ApproximateDay(text: text))
        #expect((value.earliest.text, value.latest.text) == (earliest, latest))
        #expect(value.precision == precision)
        #expect(value.text == text)
        #expect(try JSONDecoder().decode([ApproximateDay].self, from: Data("[\"\(text)\"]".utf8)) == [value])
    }

    @Test(arguments: ["2025-2", "2025-13", "25", "2025-", "2025-02-30", "1799", "2201-01", "", "våren 2025"])
    func `anything else is refused`(text: String) {
        #expect(ApproximateDay(text: text) == nil)
    }

    @Test func `a day is coarsened to what is certain`() {
        #expect(ApproximateDay(day("2021-06-05"), precision: .month).text == "2021-06")
        #expect(ApproximateDay(day("2021-06-05"), precision: .year).text == "2021")
    }
}
