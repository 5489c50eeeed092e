package import DiscriminationLaw

/// A calendar of days on which a clock ends, in the form of RFC 5545: the day, and nothing of a case.
package struct CalendarFeed: Sendable {
    package static let mediaType = "text/calendar; charset=utf-8"

    /// The text, its lines ended as section 3.1 asks.
    package let text: String

    /// Makes the feed.
    ///
    /// - Parameter today: stands as the time the feed was made.
    package init(days: [Day], today: Day, in language: Language) {
        let name = BilingualText("Bureau: tidsfrister", "Bureau: clocks").in(language)
        let words = BilingualText("En tidsfrist löper ut", "A clock ends").in(language)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bureau//Calendar//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(name)",
        ]
        for day in days {
            lines += [
                "BEGIN:VEVENT", "UID:\(Self.digits(day))@bureau", "DTSTAMP:\(Self.digits(today))T000000Z",
                "DTSTART;VALUE=DATE:\(Self.digits(day))", "SUMMARY:\(words)", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        text = lines.map { $0 + "\r\n" }.joined()
    }

    private static func digits(_ day: Day) -> String { day.text.filter { $0 != "-" } }
}
