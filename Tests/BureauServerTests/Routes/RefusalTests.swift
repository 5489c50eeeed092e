import BureauContract
import CaseWorkflow
import HTTPTypes
import Testing

@testable import BureauServer

@Suite struct RefusalTests {
    private static let someCase = String(repeating: "0a", count: 16)

    @Test func `every answer is a problem document or what was asked, with its headers`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                for (method, path, status, code) in [
                    (HTTPRequest.Method.get, "/", 404, "not-found"), (.get, "/v2/session", 404, "not-found"),
                    (.get, "/v1/cases/a/b/c", 404, "not-found"), (.put, "/v1/session", 405, "method-not-allowed"),
                    (.options, "/v1/cases", 405, "method-not-allowed"),
                    (.get, "/v1/cases/x/add-note", 405, "method-not-allowed"),
                    (.get, "/v1/session", 401, "not-signed-in"),
                    (.get, "/metrics", 401, "not-signed-in"), (.get, "/health/live?x=1", 400, "malformed-request"),
                    (.get, "/health/live?x=%zz", 400, "malformed-request"),
                ] {
                    let answer = try await requests.send(method, path)
                    #expect(answer.status == status, "\(method) \(path)")
                    #expect(answer.headers[.contentType] == Problem.mediaType)
                    #expect(answer.headers[.cacheControl] == "no-store")
                    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                    #expect((answer.headers[.allow] != nil) == (status == 405))
                    #expect((answer.headers[.wwwAuthenticate] != nil) == (status == 401))
                    let problem = try answer.decoded(Problem.self)
                    #expect(problem.code == code)
                    #expect(problem.status == status)
                    #expect(problem.instance == Problem.instancePrefix + (answer.headers[.requestID] ?? "-"))
                }
                let allowed = try await requests.send(.patch, "/v1/session")
                #expect(allowed.headers[.allow] == "DELETE, GET, POST")
                #expect(bureau.lines.all.contains { $0.contains("route=unmatched") && $0.contains("status=404") })
                let english = try await requests.send(.get, "/", [.acceptLanguage: "en"])
                #expect(english.headers[.contentLanguage] == "en")
                #expect(try english.decoded(Problem.self).title.hasPrefix("There is nothing here"))
            }
        }
    }

    @Test func `refusals come in their fixed order`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let token = try await requests.signIn("supervisor1")
                let path = Routes.command(.addNote).path(id: Self.someCase)
                let good = #"{"note":{"kind":"memo","text":"x"}}"#
                let tag: HTTPFields = [.ifMatch: "\"v1.supervisor.sv\""]
                func refuse(_ token: String?, _ body: String?, _ headers: HTTPFields) async throws -> [String] {
                    let answer = try await requests.send(.post, path, token: token, body: body, headers)
                    return ["\(answer.status)", answer.problem ?? ""] + answer.fields
                }
                // Each request has every later fault too.
                #expect(try await refuse(nil, "{", [.contentType: "text/plain"]) == ["401", "not-signed-in"])
                #expect(try await refuse("0", "{", [:]) == ["401", "not-signed-in"])
                #expect(
                    try await refuse(token, "{", [.contentType: "text/plain"]) == ["415", "unsupported-media-type"]
                )
                #expect(try await refuse(token, "{", [.contentEncoding: "gzip"]) == ["415", "unsupported-media-type"])
                #expect(try await refuse(token, "{", [:]) == ["400", "malformed-json", ""])
                #expect(
                    try await refuse(token, #"{"note":{"kind":"memo","text":5}}"#, [:]) == [
                        "422", "invalid-fields", "note.text",
                    ]
                )
                #expect(
                    try await refuse(token, #"{"note":{"kind":"memo","text":""},"x":1}"#, [:]) == [
                        "422", "invalid-fields", "x",
                    ]
                )
                #expect(
                    try await refuse(token, #"{"note":{"kind":"memo","text":" "}}"#, [:]) == [
                        "422", "invalid-fields", "note.text",
                    ]
                )
                #expect(try await refuse(token, good, [.ifMatch: "1"]) == ["400", "malformed-request", "If-Match"])
                #expect(
                    try await refuse(token, good, [.idempotencyKey: "å"]) == [
                        "400", "malformed-request", "Idempotency-Key",
                    ]
                )
                #expect(try await refuse(token, good, [:]) == ["428", "precondition-required"])
                #expect(try await refuse(token, good, [.ifMatch: "*"]) == ["428", "precondition-required"])
                #expect(try await refuse(token, good, tag) == ["404", "not-found"])
            }
        }
    }

    @Test func `words, names and passphrases that were sent come back in no answer and no line of the log`()
        async throws
    {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let token = try await requests.signIn("supervisor1")
                let answers = [
                    try await requests.send(Routes.signIn, body: #"{"name":"HEMLIG","passphrase":"HEMLIG"}"#),
                    try await requests.send(
                        Routes.signIn,
                        body: #"{"name":"HEMLIG","passphrase":{"HEMLIG HEMLIG":1}}"#
                    ),
                    try await requests.send(
                        Routes.registerCase,
                        token: token,
                        body: #"{"contact":{"channel":"HEMLIG"}}"#
                    ),
                    try await requests.send(.get, "/v1/cases/HEMLIG", token: token),
                    try await requests.send(.get, "/v1/cases?phase=HEMLIG", token: token),
                ]
                #expect(answers.map(\.status) == [401, 422, 422, 404, 422])
                for answer in answers { #expect(!answer.text.contains("HEMLIG")) }
            }
            #expect(bureau.lines.all.contains { $0.contains("route=/v1/cases/{id}") && $0.contains("status=404") })
            for line in bureau.lines.all {
                for secret in ["HEMLIG", "supervisor1", "?"] { #expect(!line.contains(secret), "\(line)") }
            }
        }
    }

    @Test func `too many tries to sign in are told how long to wait`() async throws {
        try await TestBureau.with(attempts: 2) { bureau in
            try await bureau.requests { requests in
                let body = #"{"name":"supervisor1","passphrase":"fel"}"#
                #expect(try await requests.send(Routes.signIn, body: body).problem == "wrong-credentials")
                #expect(try await requests.send(Routes.signIn, body: body).problem == "wrong-credentials")
                let refused = try await requests.send(Routes.signIn, body: body)
                #expect(refused.status == 429)
                #expect(refused.headers[.retryAfter] == "2")
            }
        }
    }
}
