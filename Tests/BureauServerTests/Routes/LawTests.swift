import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation
import HTTPTypes
import Testing

@testable import BureauServer

/// The law by itself: the jurist's page, the lists, the ladders, and clocks without a case.
@Suite struct LawTests {
    private static let facts =
        #"{"area":"ARB","breach":"discrimination","respondentIsEmployer":true,"eventDate":"2025-02-14","eventPrecision":"day","#
        + #""union":{"membership":"member","knowledge":null,"carries":null}}"#

    @Test
    func `anyone reads the jurist's page, in the language they ask for, under a policy that lets nothing else in`()
        async throws
    {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                for (path, accepted, language) in [
                    ("/law", "sv", "sv"), ("/law", "en", "en"), ("/law?lang=en", "sv", "en"),
                    ("/law?lang=sv", "en", "sv"),
                ] {
                    let page = try await requests.send(.get, path, [.acceptLanguage: accepted])
                    #expect(page.status == 200)
                    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
                    #expect(page.headers[.contentLanguage] == language)
                    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
                    let policy = page.headers[.contentSecurityPolicy] ?? ""
                    #expect(policy.hasPrefix("default-src 'none'; style-src 'self';"))
                    #expect(!policy.contains("unsafe") && !policy.contains("script"))
                    #expect(page.headers[.xContentTypeOptions] == "nosniff")
                    let same = try await requests.send(.get, path, [.acceptLanguage: accepted, .ifNoneMatch: page.tag])
                    #expect(same.status == 304)
                }
                let refused = try await requests.send(.get, "/law?lang=xx")
                #expect(refused.problem == "invalid-fields")
                #expect(refused.fields == ["lang"])
                let style = try await requests.send(Routes.lawStyle)
                #expect(style.headers[.contentType] == "text/css; charset=utf-8")
                #expect(style.text.contains("@media print"))
            }
        }
    }

    @Test func `the lists are read by everybody who is signed in, and asked for again only where they changed`()
        async throws
    {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let recipient = try await requests.makeAccount("recipient1", "recipient")
                for route in [Routes.codes, Routes.ladders] {
                    #expect(try await requests.send(route).problem == "not-signed-in")
                    let first = try await requests.send(route, token: recipient)
                    #expect(first.status == 200)
                    let english = try await requests.send(route, token: recipient, [.acceptLanguage: "en"])
                    #expect(english.tag != first.tag)
                    #expect(english.text != first.text)
                    let same = try await requests.send(
                        route,
                        token: recipient,
                        [.ifNoneMatch: "\"other\", \(first.tag)"]
                    )
                    #expect(same.status == 304)
                    #expect(same.text.isEmpty)
                    #expect(same.tag == first.tag)
                    let moved = try await requests.send(route, token: recipient, [.ifNoneMatch: english.tag])
                    #expect(moved.status == 200)
                }
                let ladders = try await requests.send(Routes.ladders, token: recipient)
                #expect(try ladders.decoded(LaddersRepresentation.self) == LaddersRepresentation(in: .swedish))
            }
        }
    }

    @Test func `the tag of the lists changes when anything of a code does`() throws {
        func tag(_ change: (inout CodesRepresentation.Code) -> Void) throws -> String {
            var codes = CodesRepresentation(in: .swedish)
            var changed = try #require(codes.lists["ground"]?.first)
            change(&changed)
            codes.lists["ground"]?[0] = changed
            return ContentTag.text("codes", of: try WireEncoder.bytes(of: codes), in: .swedish)
        }
        let day = Day(text: "2030-01-01")
        let place = ProvisionRepresentation(ProvisionReference(.discriminationAct, chapter: 9, section: "9"))
        let tags = [
            try tag { _ in }, try tag { $0.code += "x" }, try tag { $0.label += "x" },
            try tag { $0.statutoryLabel = "x" }, try tag { $0.plainSwedish = "x" }, try tag { $0.english = "x" },
            try tag { $0.validFrom = day }, try tag { $0.validTo = day }, try tag { $0.reference = place },
            try tag { $0.validFrom = nil },
        ]
        #expect(Set(tags).count == tags.count)
        #expect(try tag { _ in } == tags[0])
    }

    @Test func `facts are answered with their clocks, and nothing of them is kept or logged`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                #expect(try await requests.send(Routes.lawClocks, body: Self.facts).problem == "not-signed-in")
                let recipient = try await requests.makeAccount("recipient1", "recipient")
                let supervisor = try await requests.signIn("supervisor1")
                for token in [recipient, supervisor] {
                    let answer = try await requests.send(Routes.lawClocks, token: token, body: Self.facts)
                    #expect(answer.status == 200)
                    #expect(answer.headers[.cacheControl] == "no-store")
                    let shown = try answer.decoded(ClocksRepresentation.self)
                    let facts = LimitationFacts(
                        area: .workingLife,
                        breach: .discrimination,
                        respondentIsEmployer: true,
                        event: ApproximateDay(text: "2025-02-14")!,
                        union: .init(membership: .member)
                    )
                    let rules = LimitationRules.clocks(for: facts)
                    #expect(shown.limitation.clocks.map(\.raw) == rules.map(\.raw))
                    #expect(shown.limitation.clocks.map(\.safe) == rules.map(\.safe))
                    #expect(shown.limitation.clocks.map(\.arithmetic) == rules.map(\.arithmetic.swedish))
                    #expect(!shown.limitation.questions.isEmpty)
                }
                let wrong = try await requests.send(
                    Routes.lawClocks,
                    token: supervisor,
                    body: Self.facts.replacing("member\"", with: "HEMLIG\"")
                )
                #expect(wrong.problem == "invalid-fields")
                #expect(wrong.fields == ["union.membership"])
                #expect(!wrong.text.contains("HEMLIG"))
                #expect(
                    try await requests.send(Routes.lawClocks, token: supervisor, body: "{").problem == "malformed-json"
                )
            }
            for line in bureau.lines.all { #expect(!line.contains("2025-02-14"), "\(line)") }
        }
    }

    @Test func `a case is answered with its clocks and alarms, and an alarm is acknowledged over the interface`()
        async throws
    {
        let event = Day(number: Int(Date().timeIntervalSince1970 / 86_400)).adding(years: -2).adding(days: 10)
        let complaint =
            #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"HEMLIG","narrative":"HEMLIG"},"#
            + #""parties":[{"role":"complainant","name":"HEMLIG","protection":"sekretessmarkering"}],"#
            + #""incidents":[{"what":"HEMLIG","from":"\#(event.text)","alleged":{"area":"VAR","grounds":["KON"],"forms":["direkt"]}}]}"#
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let worker = try await requests.makeAccount("caseworker1", "caseworker")
                let made = try await requests.send(Routes.registerCase, token: worker, body: complaint)
                let shown = try made.decoded(CaseRepresentation.self)
                let clock = try #require(shown.incidents.first?.limitation.clocks.first)
                #expect(clock.raw == event.adding(years: 2))
                #expect(shown.incidents[0].warnings.alleged.map(\.warning) == [.sexMayBeJustified])
                let alarm = try #require(shown.alarms.first)
                #expect(alarm.alarm.safe == clock.safe)
                #expect(shown.allowedCommands.contains { $0.command == .acknowledgeAlarm })
                let supervisor = try await requests.signIn("supervisor1")
                let everyone = try await requests.send(.get, "/v1/watch?whose=everyone&ringing=true", token: supervisor)
                #expect(try everyone.decoded(WatchRepresentation.self).items.map(\.alarm) == [alarm.alarm])
                let assigned = try await requests.send(
                    Routes.command(.assign),
                    id: shown.id.text,
                    token: supervisor,
                    body: #"{"people":["\#(shown.registeredBy.text)"]}"#,
                    [.ifMatch: made.tag]
                )
                #expect(assigned.status == 200)
                let ringing = try await requests.send(.get, "/v1/watch?ringing=true", token: worker)
                let watched = try ringing.decoded(WatchRepresentation.self).items
                #expect(watched.map(\.alarm) == [alarm.alarm])
                #expect(watched.map(\.caseID) == [shown.id])
                #expect(!ringing.text.contains("HEMLIG"))
                let body = #"{"alarm":\#(String(decoding: try WireEncoder.bytes(of: alarm.alarm), as: UTF8.self))}"#
                let done = try await requests.send(
                    Routes.command(.acknowledgeAlarm),
                    id: shown.id.text,
                    token: worker,
                    body: body,
                    [.ifMatch: assigned.tag]
                )
                let after = try done.decoded(CaseRepresentation.self)
                #expect(after.alarms.map(\.acknowledged) == [true])
                #expect(!after.allowedCommands.contains { $0.command == .acknowledgeAlarm })
                let again = try await requests.send(
                    Routes.command(.acknowledgeAlarm),
                    id: shown.id.text,
                    token: worker,
                    body: body,
                    [.ifMatch: done.tag]
                )
                #expect(again.problem == "no-such-alarm")
                let silent = try await requests.send(.get, "/v1/watch?ringing=true", token: worker)
                #expect(try silent.decoded(WatchRepresentation.self).items == [])
                let all = try await requests.send(Routes.watch, token: worker)
                let items = try all.decoded(WatchRepresentation.self).items
                #expect(items.filter { $0.kind == .clock }.map(\.daysLeft) == [alarm.daysLeft])
                #expect(items.map(\.kind) == [.firstAnswer, .firstMeeting, .clock])
                #expect(items.map(\.missed) == [true, true, nil])
                #expect(items.allSatisfy { $0.why == .assigned })
                let other = try await requests.makeAccount("caseworker2", "caseworker")
                let others = try await requests.send(Routes.watch, token: other)
                #expect(try others.decoded(WatchRepresentation.self).items == [])
                let refused = try await requests.send(.get, "/v1/watch?whose=everyone", token: other)
                #expect(refused.problem == "forbidden")
                let wrong = try await requests.send(.get, "/v1/watch?whose=HEMLIG&ringing=1", token: other)
                #expect(wrong.fields == ["whose", "ringing"])
                let hidden = try await requests.send(Routes.readCase, id: shown.id.text, token: other)
                #expect(hidden.status == 404)
                #expect(!hidden.text.contains(event.text))
                let list = try await requests.send(Routes.register, token: worker)
                #expect(!list.text.contains("HEMLIG"))
            }
        }
    }
}
