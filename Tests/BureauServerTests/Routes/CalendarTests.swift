import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation
import HTTPTypes
import Testing

@testable import BureauServer

/// The calendar of clocks: its address for who signed in, and its days for whoever has the address.
@Suite struct CalendarTests {
    /// A complaint in housing, whose clock ends so many days from now.
    private static func complaint(endsIn days: Int) -> (body: String, safe: Day) {
        let today = Day(number: Int(Date().timeIntervalSince1970 / 86_400))
        let event = today.adding(years: -2).adding(days: days)
        let body =
            #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"HEMLIG","narrative":"HEMLIG"},"#
            + #""parties":[{"role":"complainant","name":"HEMLIG"}],"#
            + #""incidents":[{"what":"HEMLIG","from":"\#(event.text)","alleged":{"area":"BOS","grounds":["KON"],"forms":["direkt"]}}]}"#
        return (body, SwedishCalendar.lastWorkingDay(onOrBefore: event.adding(years: 2)))
    }

    @Test func `whoever has the address reads the days without signing in, and nothing else`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let supervisor = try await requests.signIn("supervisor1")
                let (body, safe) = Self.complaint(endsIn: 40)
                let made = try await requests.send(Routes.registerCase, token: supervisor, body: body)
                let number = try made.decoded(CaseRepresentation.self).number
                let address = try await requests.send(Routes.calendarAddress, token: supervisor)
                #expect(address.headers[.cacheControl] == "no-store")
                let place = try address.decoded(CalendarRepresentation.self).href
                #expect(place.hasPrefix("/calendar?token="))
                #expect(place.hasSuffix("&lang=sv"))
                let feed = try await requests.send(.get, place, [.acceptLanguage: "en"])
                #expect(feed.status == 200)
                #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
                #expect(feed.headers[.contentLanguage] == "sv")
                #expect(feed.headers[.cacheControl] == "no-store")
                #expect(feed.text.contains("SUMMARY:En tidsfrist löper ut\r\n"))
                #expect(feed.text.contains("DTSTART;VALUE=DATE:\(safe.text.filter { $0 != "-" })\r\n"))
                #expect(feed.text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 1)
                for word in ["HEMLIG", "supervisor1", number?.text ?? "none"] {
                    #expect(!feed.text.contains(word), "\(word)")
                }
                let english = try await requests.send(.get, place.replacing("lang=sv", with: "lang=en"))
                #expect(english.text.contains("SUMMARY:A clock ends\r\n"))
                let refused = try await requests.send(.get, place.replacing("lang=sv", with: "lang=xx"))
                #expect(refused.fields == ["lang"])
                #expect(bureau.lines.all.contains { $0.contains("route=/calendar ") && $0.contains("status=200") })
                let token = place.dropFirst("/calendar?token=".count).prefix(64)
                for line in bureau.lines.all { #expect(!line.contains(token.suffix(32)), "\(line)") }
            }
        }
    }

    @Test func `a wrong token, a shortened one, an old one and none are answered alike`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let supervisor = try await requests.signIn("supervisor1")
                let first = try await requests.send(Routes.calendarAddress, token: supervisor)
                let old = try first.decoded(CalendarRepresentation.self).href
                let second = try await requests.send(Routes.renewCalendar, token: supervisor)
                let new = try second.decoded(CalendarRepresentation.self).href
                #expect(old != new)
                let again = try await requests.send(Routes.calendarAddress, token: supervisor)
                #expect(try again.decoded(CalendarRepresentation.self).href == new)
                #expect(try await requests.send(.get, new).status == 200)
                let zeros = String(repeating: "0", count: 64)
                var seen: Set<String> = []
                for place in [
                    old, new.replacing("&lang", with: "0&lang"), "/calendar", "/calendar?token=",
                    "/calendar?token=\(zeros)", "/calendar?token=%20%C3%A5HEMLIG",
                    "/calendar?token=" + new.dropFirst("/calendar?token=".count).prefix(32) + zeros.prefix(32),
                ] {
                    let answer = try await requests.send(.get, place, [.acceptLanguage: "sv"])
                    #expect(answer.status == 404, "\(place)")
                    #expect(answer.problem == "not-found")
                    seen.insert(answer.text.replacing(#/urn:[^"]*/#, with: ""))
                }
                #expect(seen.count == 1)
            }
        }
    }

    @Test func `an address is asked for by who works on cases alone, and calendars are limited by who asks`()
        async throws
    {
        try await TestBureau.with(attempts: 20) { bureau in
            try await bureau.requests { requests in
                for route in [Routes.calendarAddress, Routes.renewCalendar] {
                    #expect(try await requests.send(route).problem == "not-signed-in")
                    let administrator = try await requests.signIn("administrator1")
                    #expect(try await requests.send(route, token: administrator).problem == "forbidden")
                }
                for _ in 0..<20 { #expect(try await requests.send(Routes.calendar).status == 404) }
                let limited = try await requests.send(Routes.calendar)
                #expect(limited.problem == "too-many-requests")
                #expect(limited.headers[.retryAfter] == "2")
            }
        }
    }
}
