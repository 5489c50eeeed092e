import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Foundation
import HTTPTypes
import Testing

@testable import BureauServer

@Suite struct ReleaseRouteTests {
    /// A bureau whose cases were registered a year ago: so many of each ground.
    private struct Year {
        let bureau: TestBureau
        let requests: TestRequests
        let year: Int
        let first: String
        let second: String
    }

    private static func with(
        _ grounds: [(String, Int)] = [("ETN", 8), ("FUN", 7)],
        settings: ReleaseSettings = SampleReport.settings,
        _ body: @escaping @Sendable (Year) async throws -> Void
    ) async throws {
        let calendar = TestCalendar()
        try await TestBureau.with(releases: settings, calendar: calendar) { bureau in
            try await bureau.requests { requests in
                let token = try await requests.signIn("supervisor1")
                let second = try await requests.makeAccount("supervisor2", "supervisor")
                let today = OfficeClock.system.now().day
                for (ground, count) in grounds {
                    for _ in 0..<count {
                        let made = try await requests.send(
                            Routes.registerCase,
                            token: token,
                            body: complaint(ground, today)
                        )
                        #expect(made.status == 201, "\(made.text)")
                    }
                }
                calendar.advance(days: 366)
                let first = try await requests.signIn("supervisor1")
                _ = second
                try await body(
                    Year(
                        bureau: bureau,
                        requests: requests,
                        year: today.parts.year,
                        first: first,
                        second: try await requests.signIn("supervisor2")
                    )
                )
            }
        }
    }

    private static func complaint(_ ground: String, _ day: Day) -> String {
        #"{"contact":{"channel":"phone","receivedOn":"\#(day.text)","title":"HEMLIGT","narrative":"HEMLIGT."},"#
            + #""parties":[{"role":"complainant","name":"HEMLIG Person"}],"#
            + #""incidents":[{"what":"HEMLIGT.","from":"2025-01","alleged":{"area":"BOS","grounds":["\#(ground)"],"#
            + #""forms":["direkt"]}}]}"#
    }

    private static func prepare(_ year: Year, _ headers: HTTPFields = [:]) async throws -> TestRequests.Answer {
        try await year.requests.send(
            Routes.prepareRelease,
            token: year.first,
            body: #"{"report":"yearly","year":\#(year.year)}"#,
            headers
        )
    }

    @Test func `a release goes from report to the municipality, and every file is what its manifest says`() async throws
    {
        try await Self.with { year in
            let requests = year.requests
            let recipient = try await requests.makeAccount("kommun", "recipient")
            let reports = try await requests.send(Routes.releaseReports, token: year.first)
                .decoded(ReportsRepresentation.self)
            #expect(reports.items.map(\.id) == ["yearly"])
            #expect(reports.items.first?.kind == .protected)
            #expect(reports.items.first?.method == "merge")
            #expect(reports.items.first?.from == 2020)
            let certificate = try await requests.send(
                Routes.makeCertificate,
                token: year.first,
                body: #"{"days":3650}"#,
                [.idempotencyKey: "c"]
            )
            #expect(certificate.status == 201, "\(certificate.text)")
            let again = try await requests.send(
                Routes.makeCertificate,
                token: year.first,
                body: #"{"days":3650}"#,
                [.idempotencyKey: "c"]
            )
            #expect(again.text == certificate.text)
            let pem = try await requests.send(Routes.signingCertificate, token: year.second)
            #expect(pem.headers[.contentType] == "application/pem-certificate-chain")
            #expect(pem.text == (try certificate.decoded(CertificateRepresentation.self)).pem)

            let answer = try await Self.prepare(year, [.idempotencyKey: "p"])
            #expect(answer.status == 201, "\(answer.text)")
            let prepared = try answer.decoded(PreparedReleaseRepresentation.self)
            #expect(prepared.notes.contains { $0.contains("klasser av") })
            let repeated = try await Self.prepare(year, [.idempotencyKey: "p"])
            #expect(repeated.text == answer.text)
            #expect(repeated.headers[.idempotencyReplayed] == "true")
            let waiting = try await requests.send(Routes.preparedReleases, token: year.second)
            #expect(try waiting.decoded(PreparedReleasesRepresentation.self).items == [prepared])
            let one = try await requests.send(Routes.preparedRelease, id: prepared.id, token: year.second)
            #expect(one.text == answer.text)
            let english = try await requests.send(
                Routes.preparedRelease,
                id: prepared.id,
                token: year.second,
                [.acceptLanguage: "en"]
            )
            let notes = try english.decoded(PreparedReleaseRepresentation.self).notes
            #expect(notes.contains { $0.contains("classes of") } && !notes.contains { $0.contains("klasser") })
            let place = Routes.preparedFile.path(id: prepared.id, name: "ground.sv.json")
            #expect(try await requests.send(.get, place, token: year.second).text.contains("Grund"))

            let own = try await requests.send(Routes.approveRelease, id: prepared.id, token: year.first)
            #expect(own.status == 403)
            #expect(own.problem == "needs-another")
            let approved = try await requests.send(
                Routes.approveRelease,
                id: prepared.id,
                token: year.second,
                [.idempotencyKey: "a"]
            )
            #expect(approved.status == 200, "\(approved.text)")
            let replay = try await requests.send(
                Routes.approveRelease,
                id: prepared.id,
                token: year.second,
                [.idempotencyKey: "a"]
            )
            #expect(replay.text == approved.text)
            let release = try #require(try approved.decoded(ReleaseApprovalRepresentation.self).release)

            let list = try await requests.send(Routes.releases, token: recipient)
            #expect(try list.decoded(ReleasesRepresentation.self).items == [release])
            #expect(release.files.suffix(2).map(\.name) == ["manifest.json", "manifest.json.p7s"])
            for file in release.files { try await Self.check(file, of: release, year, recipient) }
            for word in ["HEMLIG", "supervisor1"] { #expect(!list.text.contains(word)) }
        }
    }

    private static func check(
        _ file: ReleaseFileRepresentation,
        of release: ReleaseRepresentation,
        _ year: Year,
        _ recipient: String
    ) async throws {
        let place = Routes.releaseFile.path(id: String(release.number), name: file.name)
        let answer = try await year.requests.send(.get, place, token: recipient)
        #expect(answer.status == 200, "\(file.name)")
        #expect(answer.headers[.contentType]?.hasPrefix(file.mediaType) == true)
        #expect(answer.headers[.contentType] != "application/octet-stream", "\(file.name)")
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"release-1-\(file.name)\"")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.cacheControl] == "private, no-cache")
        if let sha256 = file.sha256 { #expect(answer.tag == "\"\(sha256)\"", "\(file.name)") }
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("script"))
        #expect(policy.contains("sandbox") == file.name.hasSuffix(".html"))
        let known = try await year.requests.send(.get, place, token: recipient, [.ifNoneMatch: "\"x\", \(answer.tag)"])
        #expect(known.status == 304)
        #expect(known.text.isEmpty)
        for word in ["HEMLIG", "supervisor"] { #expect(!answer.text.contains(word), "\(file.name)") }
    }

    @Test func `the municipality and caseworkers reach published releases and nothing else of them`() async throws {
        try await Self.with { year in
            let requests = year.requests
            _ = try await requests.send(Routes.makeCertificate, token: year.first, body: #"{"days":10}"#)
            let prepared = try await Self.prepare(year).decoded(PreparedReleaseRepresentation.self)
            let recipient = try await requests.makeAccount("kommun", "recipient")
            let worker = try await requests.makeAccount("caseworker1", "caseworker")
            let administrator = try await requests.signIn("administrator1")
            let bodies = [
                "prepareRelease": #"{"report":"yearly","year":2025}"#, "makeCertificate": #"{"days":10}"#,
                "adoptCertificate": #"{"pem":"x"}"#,
            ]
            for route in Routes.ofReleases where route.access == .supervisors {
                for token in [recipient, worker, administrator] {
                    let answer = try await requests.send(
                        route.method,
                        route.path(id: prepared.id, name: "tables.json"),
                        token: token,
                        body: bodies[route.name]
                    )
                    #expect(answer.status == 403, "\(route.name): \(answer.text)")
                    #expect(!answer.text.contains("yearly"))
                }
                let nobody = try await requests.send(
                    route.method,
                    route.path(id: prepared.id, name: "tables.json"),
                    body: bodies[route.name]
                )
                #expect(nobody.status == 401)
            }
            for (token, status) in [(recipient, 200), (worker, 200), (administrator, 403)] {
                #expect(try await requests.send(Routes.releases, token: token).status == status)
            }
            // What waits is not published, whoever asks.
            for path in ["/v1/releases/1/files/manifest.json", "/v1/releases/\(prepared.id)/files/tables.json"] {
                #expect(try await requests.send(.get, path, token: recipient).status == 404)
            }
            let stays = try await requests.send(Routes.preparedReleases, token: year.second)
            #expect(try stays.decoded(PreparedReleasesRepresentation.self).items == [prepared])
            let discarded = try await requests.send(Routes.discardRelease, id: prepared.id, token: year.second)
            #expect(discarded.status == 204)
            #expect(try await requests.send(Routes.preparedRelease, id: prepared.id, token: year.second).status == 404)
        }
    }

    @Test(arguments: ["..", "%2e%2e", "..%2Fmanifest.json", ".hidden", "a%20b", "a%00", "å", "nothing.csv"])
    func `a name that is none of a file's leads nowhere`(_ name: String) async throws {
        try await Self.with([]) { year in
            for place in [
                "/v1/releases/1/files/\(name)",
                "/v1/releases/prepared/\(String(repeating: "0", count: 32))/files/\(name)",
            ] {
                let answer = try await year.requests.send(.get, place, token: year.first)
                #expect(answer.status == 404, "\(place): \(answer.text)")
            }
        }
    }

    @Test func `what cannot be released is refused with the reason in both languages, and nothing is published`()
        async throws
    {
        try await Self.with([("ETN", 3)]) { year in
            let requests = year.requests
            let rows: [(String, Int, String, [String])] = [
                (#"{"report":"yearly","year":\#(year.year + 1)}"#, 409, "release-refused", ["year"]),
                (#"{"report":"yearly","year":\#(year.year - 1)}"#, 409, "release-refused", []),
                (#"{"report":"yearly","year":2019}"#, 409, "release-refused", ["year"]),
                (#"{"report":"yearly","year":\#(year.year)}"#, 409, "release-refused", []),
                (#"{"report":"none","year":\#(year.year)}"#, 422, "invalid-fields", ["report"]),
                (#"{"report":"","year":1999}"#, 422, "invalid-fields", ["report", "year"]),
                (
                    #"{"report":"yearly","year":\#(year.year),"revises":{"number":1,"reason":"x"}}"#, 409,
                    "release-refused", ["revises.number"]
                ),
                (
                    #"{"report":"yearly","year":2025,"revises":{"number":0,"reason":""}}"#, 422, "invalid-fields",
                    ["revises.number", "revises.reason"]
                ),
                (#"{"report":"yearly","year":2025,"threshold":1}"#, 422, "invalid-fields", ["threshold"]),
            ]
            for (body, status, code, fields) in rows {
                var texts: Set<String> = []
                for language in ["sv", "en"] {
                    let answer = try await requests.send(
                        Routes.prepareRelease,
                        token: year.first,
                        body: body,
                        [.acceptLanguage: language]
                    )
                    #expect(answer.status == status, "\(body): \(answer.text)")
                    #expect(answer.problem == code, "\(body)")
                    #expect(answer.fields == fields, "\(body)")
                    if code == "release-refused" {
                        #expect(try answer.decoded(Problem.self).detail?.isEmpty == false, "\(body)")
                    }
                    texts.insert(try answer.decoded(Problem.self).detail ?? answer.text)
                }
                #expect(texts.count == 2, "\(body)")
            }
            for body in [#"{"days":0}"#, #"{"days":100000}"#] {
                let answer = try await requests.send(Routes.makeCertificate, token: year.first, body: body)
                #expect(answer.fields == ["days"])
            }
            let none = try await requests.send(Routes.signingCertificate, token: year.first)
            #expect(none.status == 409)
            #expect(none.problem == "signing")
            let requested = try await requests.send(Routes.requestCertificate, token: year.first)
            #expect(requested.text.contains("BEGIN CERTIFICATE REQUEST"))
            let adopted = try await requests.send(
                Routes.adoptCertificate,
                token: year.first,
                body: #"{"pem":"HEMLIGT"}"#
            )
            #expect(adopted.status == 409)
            #expect(adopted.fields == ["pem"])
            #expect(!adopted.text.contains("HEMLIGT"))
            let list = try await requests.send(Routes.releases, token: year.first)
            #expect(list.text == #"{"items":[]}"#)
            let waiting = try await requests.send(Routes.preparedReleases, token: year.first)
            #expect(waiting.text == #"{"items":[]}"#)
        }
    }

    @Test func `two who prepare at once each get theirs, others are answered meanwhile, and one alone is published`()
        async throws
    {
        try await Self.with { year in
            let requests = year.requests
            _ = try await requests.send(Routes.makeCertificate, token: year.first, body: #"{"days":10}"#)
            async let one = Self.prepare(year)
            async let other = Self.prepare(year)
            async let session = requests.send(Routes.session, token: year.second)
            #expect(try await session.status == 200)
            let ids = try await [one, other].map { try $0.decoded(PreparedReleaseRepresentation.self).id }
            #expect(Set(ids).count == 2)
            let first = try await requests.send(Routes.approveRelease, id: ids[0], token: year.second)
            #expect(first.status == 200)
            // The second was not attacked together with what the first published.
            let second = try await requests.send(Routes.approveRelease, id: ids[1], token: year.second)
            #expect(second.status == 409)
            #expect(second.problem == "release-refused")
            let again = try await Self.prepare(year)
            #expect(again.status == 409)
            #expect(again.fields == ["revises"])
        }
    }
}
