import BureauContract
import CaseWorkflow
import Foundation
import HTTPTypes
import Testing

@testable import BureauServer

@Suite struct CorridorTests {
    private static let complaint =
        #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"Prov","narrative":"Påhittat klagomål."},"#
        + #""parties":[{"role":"complainant","name":"Exempel Ett"},{"role":"respondent","respondent":{"kind":"SKOLA"}}],"#
        + #""incidents":[{"what":"Påhittad händelse.","from":"2025-01"}]}"#

    @Test func `a complaint goes its whole way over the interface, and nobody else sees it`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let worker = try await requests.makeAccount("caseworker1", "caseworker")
                let other = try await requests.makeAccount("caseworker2", "caseworker")
                let recipient = try await requests.makeAccount("recipient1", "recipient")
                let administrator = try await requests.signIn("administrator1")

                let made = try await requests.send(
                    Routes.registerCase,
                    token: worker,
                    body: Self.complaint,
                    [.idempotencyKey: "k1"]
                )
                #expect(made.status == 201)
                let shown = try made.decoded(CaseRepresentation.self)
                let id = shown.id.text
                #expect(made.headers[.location] == "/v1/cases/\(id)")
                #expect(made.tag == "\"v1.caseworker.sv\"")
                #expect(shown.people.values.contains("caseworker1"))
                #expect(shown.allowedCommands.contains { $0.command == .beginAssessment })

                // The same key again: the same case, nothing new; another body: refused.
                let again = try await requests.send(
                    Routes.registerCase,
                    token: worker,
                    body: Self.complaint,
                    [.idempotencyKey: "k1"]
                )
                #expect(again.status == 201)
                #expect(again.headers[.idempotencyReplayed] == "true")
                #expect(try again.decoded(CaseRepresentation.self).id == shown.id)
                let other1 = try await requests.send(
                    Routes.registerCase,
                    token: worker,
                    body: Self.complaint + " ",
                    [.idempotencyKey: "k1"]
                )
                #expect(other1.problem == "idempotency-key-reused")

                // Hidden and missing are the same bytes.
                let missing = String(repeating: "0", count: 32)
                for token in [other, administrator, recipient] {
                    let hidden = try await requests.send(Routes.readCase, id: id, token: token)
                    let never = try await requests.send(Routes.readCase, id: missing, token: token)
                    #expect(hidden.status == never.status)
                    #expect(hidden.status == 404)
                    #expect(Self.withoutNumber(hidden.text) == Self.withoutNumber(never.text))
                    #expect(!hidden.text.contains("Exempel"))
                }

                var tag = made.tag
                for (kind, body) in Self.life {
                    let stale = try await requests.send(
                        Routes.command(kind),
                        id: id,
                        token: worker,
                        body: body,
                        [.ifMatch: "\"v99.caseworker.sv\""]
                    )
                    #expect(stale.problem == "version-moved")
                    let done = try await requests.send(
                        Routes.command(kind),
                        id: id,
                        token: worker,
                        body: body,
                        [.ifMatch: tag, .idempotencyKey: "\(kind)"]
                    )
                    #expect(done.status == 200, "\(kind): \(done.text)")
                    tag = done.tag
                    // Repeated after an answer was lost, with the version it had then.
                    let repeated = try await requests.send(
                        Routes.command(kind),
                        id: id,
                        token: worker,
                        body: body,
                        [.ifMatch: "\"v1.x.y\"", .idempotencyKey: "\(kind)"]
                    )
                    #expect(repeated.tag == tag)
                }
                let closed = try await requests.send(Routes.readCase, id: id, token: worker, [.acceptLanguage: "en"])
                let file = try closed.decoded(CaseRepresentation.self)
                #expect(file.phase == .closed)
                #expect(file.labels["phase", "closed"] == "closed")
                #expect(closed.tag.hasSuffix(".caseworker.en\""))
                let history = try await requests.send(Routes.caseHistory, id: id, token: worker).decoded(
                    HistoryRepresentation.self
                )
                #expect(history.entries.count == file.version)

                let refused = try await requests.send(
                    Routes.command(.assign),
                    id: id,
                    token: worker,
                    body: #"{"people":["\#(file.registeredBy.text)"]}"#,
                    [.ifMatch: closed.tag]
                )
                #expect([403, 409].contains(refused.status))
                #expect(try refused.decoded(Problem.self).detail?.isEmpty == false)

                // Erased by a supervisor, with its own number and version: then it never was.
                let supervisor = try await requests.signIn("supervisor1")
                let number = try #require(file.number).text
                let right: HTTPFields = [.ifMatch: closed.tag]
                for (token, number, headers, status, code) in [
                    (worker, number, right, 403, "supervisors-matter"), (other, number, right, 404, "not-found"),
                    (administrator, number, right, 404, "not-found"),
                    (supervisor, number, [:], 428, "precondition-required"),
                    (supervisor, number, [.ifMatch: "\"v1.supervisor.sv\""], 412, "version-moved"),
                    (supervisor, "2020-1", right, 422, "invalid-fields"),
                    (supervisor, "7", right, 422, "invalid-fields"),
                    (supervisor, number, right, 204, nil), (supervisor, number, right, 404, "not-found"),
                ] as [(String, String, HTTPFields, Int, String?)] {
                    let body = #"{"number":"\#(number)"}"#
                    let answer = try await requests.send(Routes.eraseCase, id: id, token: token, body: body, headers)
                    #expect(answer.status == status && answer.problem == code, "\(status) \(answer.text)")
                    #expect(answer.text.isEmpty == (status == 204))
                    if status == 422 { #expect(answer.fields == ["number"]) }
                }
                for token in [worker, supervisor, other] {
                    for route in [Routes.readCase, Routes.caseHistory] {
                        let erased = try await requests.send(route, id: id, token: token)
                        let never = try await requests.send(route, id: missing, token: token)
                        #expect(erased.status == 404)
                        #expect(Self.withoutNumber(erased.text) == Self.withoutNumber(never.text))
                    }
                    let left = try await requests.send(
                        Routes.command(.addNote),
                        id: id,
                        token: token,
                        body: Self.life[0].1,
                        right
                    )
                    #expect(left.status == 404)
                }
                // What the key made is gone with it.
                let anew = try await requests.send(
                    Routes.registerCase,
                    token: worker,
                    body: Self.complaint,
                    [.idempotencyKey: "k1"]
                )
                #expect(anew.headers[.idempotencyReplayed] == nil)
                let next = try anew.decoded(CaseRepresentation.self)
                #expect(next.id != shown.id && next.number != file.number)
            }
        }
    }

    private static let life: [(CommandKind, String)] = [
        (.addNote, #"{"note":{"kind":"memo","text":"En anteckning."}}"#), (.beginAssessment, "{}"),
        (.assessIncident, #"{"id":3,"assessment":{"finding":"breachLikely","reasons":"Skäl."}}"#), (.beginAction, "{}"),
        (
            .recordConsent,
            #"{"consent":{"purpose":"representation","giver":1,"scope":"Allt.","form":"written","givenOn":"2025-02-14"}}"#
        ), (.decideAction, #"{"action":{"kind":"negotiation","text":"Förhandla."}}"#),
        (
            .close,
            #"{"closure":{"outcome":"ursäkt","reasons":"Klart.","retention":"ordinary","informed":{"told":{"what":"Allt.","how":"letter","on":"2025-03-01"}},"runningClocks":"De vet det."}}"#
        ),
    ]

    private static func withoutNumber(_ text: String) -> String {
        guard let start = text.range(of: Problem.instancePrefix),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else {
            return text
        }
        return text.replacingCharacters(in: start.lowerBound..<end, with: "")
    }

    @Test func `what is registered is found on the desk, with links from page to page`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let supervisor = try await requests.signIn("supervisor1")
                for _ in 0..<3 {
                    let made = try await requests.send(Routes.registerCase, token: supervisor, body: Self.complaint)
                    #expect(made.status == 201)
                }
                let first = try await requests.send(.get, "/v1/cases?limit=2&phase=intake", token: supervisor)
                #expect(first.status == 200, "\(first.text)")
                let page = try first.decoded(PageRepresentation.self)
                #expect(page.items.count == 2)
                let next = try #require(page.next)
                #expect(first.headers[.link] == "<\(next)>; rel=\"next\"")
                #expect(next.hasPrefix("/v1/cases?limit=2&phase=intake&cursor="))
                let second = try await requests.send(.get, next, token: supervisor).decoded(PageRepresentation.self)
                #expect(second.items.count == 1)
                #expect(second.next == nil)
                #expect(
                    try await requests.send(.get, "/v1/cases?cursor=x", token: supervisor).problem == "cursor-invalid"
                )

                let found = try await requests.send(Routes.search, token: supervisor, body: #"{"text":"påhittat"}"#)
                #expect(try found.decoded(SearchRepresentation.self).hits.count == 3)
                #expect(
                    try await requests.send(Routes.queue, token: supervisor).decoded(PageRepresentation.self).items
                        .count == 3
                )
                #expect(try await requests.send(Routes.tasks, token: supervisor).status == 200)
                #expect(try await requests.send(Routes.workload, token: supervisor).status == 200)

                let codes = try await requests.send(Routes.codes, token: supervisor)
                #expect(try codes.decoded(CodesRepresentation.self).lists["phase"]?.count == 4)
                let same = try await requests.send(Routes.codes, token: supervisor, [.ifNoneMatch: codes.tag])
                #expect(same.status == 304)
                #expect(same.text.isEmpty)
            }
        }
    }

    @Test func `a session is known, and ends`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let token = try await requests.signIn("administrator1")
                let session = try await requests.send(Routes.session, token: token).decoded(SessionRepresentation.self)
                #expect(session.name == "administrator1")
                #expect(session.role == .administrator)
                let metrics = try await requests.send(Routes.metrics, token: token)
                #expect(metrics.text.contains("bureau_sign_ins_total{outcome=\"accepted\"} 1"))
                #expect(!metrics.text.contains("administrator1"))
                #expect(
                    try await requests.send(Routes.accountList, token: token).decoded(AccountListRepresentation.self)
                        .items.count == 2
                )
                #expect(try await requests.send(Routes.signOut, token: token).status == 204)
                #expect(try await requests.send(Routes.session, token: token).status == 401)
                let supervisor = try await requests.signIn("supervisor1")
                #expect(try await requests.send(Routes.metrics, token: supervisor).status == 403)
                #expect(try await requests.send(Routes.ready).decoded(ReadyRepresentation.self).writing)
                #expect(try await requests.send(Routes.openAPI).json?["openapi"]?.content == .string("3.1.0"))
            }
        }
    }

    @Test func `every route of the table answers`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                for route in Routes.all {
                    let answer = try await requests.send(route, id: String(repeating: "0", count: 32))
                    // Without its token the calendar is not to be told from none.
                    #expect(answer.status != 404 || route == Routes.calendar, "\(route.name)")
                    #expect(answer.status != 405, "\(route.name)")
                    if route.access != .anyone { #expect(answer.status == 401, "\(route.name)") }
                }
            }
        }
    }
}
