import Foundation
import BureauContract
import DiscriminationLaw
import Testing

struct CalendarFeedTests {
    @Test(arguments: [
        (Language.swedish, "SUMMARY:En tidsfrist löper ut"), (.english, "SUMMARY:A clock ends"),
    ])
    func `a feed tells the days and nothing else`(language: Language, words: String) {
        let days = ["2026-03-20", "2026-12-01"].map { Day(text: $0)! }
        let text = CalendarFeed(days: days, today: Day(text: "2026-02-02")!, in: language).text
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(
            lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART;VALUE=DATE:20260320", "DTSTART;VALUE=DATE:20261201"]
        )
        #expect(lines.filter { $0.hasPrefix("SUMMARY") } == [words, words])
        #expect(Set(lines.filter { $0.hasPrefix("UID") }).count == 2)
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!text.contains("DESCRIPTION") && !text.contains("LOCATION") && !text.contains("URL"))
    }
}
