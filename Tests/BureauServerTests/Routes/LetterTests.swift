import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation
import HTTPTypes
import Testing

@testable import BureauServer

@Suite struct LetterTests {
    /// A case with a protected person or without, as far as a consent to contact the respondent.
    private static func complaint(protection: ProtectionLevel = .none) -> String {
        #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"Prov","narrative":"BERÄTTELSEN."},"#
            + #""parties":[{"role":"complainant","name":"Exempel Åsa","protection":"\#(protection.rawValue)","#
            + #""contactWays":[{"kind":"post","value":"ADRESSEN 1"}]},"#
            + #"{"role":"respondent","name":"Exempelskolan","respondent":{"kind":"SKOLA"}}],"#
            + #""incidents":[{"what":"HÄNDELSEN.","from":"2025-01","wronged":[1],"respondents":[2]}]}"#
    }

    private struct Made {
        let id: String
        let tag: String
        let worker: String
        let stranger: String
    }

    private static func make(_ requests: TestRequests, _ protection: ProtectionLevel = .none) async throws -> Made {
        let worker = try await requests.makeAccount("caseworker1", "caseworker")
        let stranger = try await requests.makeAccount("caseworker2", "caseworker")
        let made = try await requests.send(
            Routes.registerCase,
            token: worker,
            body: complaint(protection: protection)
        )
        let id = try made.decoded(CaseRepresentation.self).id.text
        let consent = #"{"consent":{"purpose":"contact-respondent","giver":1,"scope":"OMFATTNINGEN","form":"oral","#
        let recorded = try await requests.send(
            Routes.command(.recordConsent),
            id: id,
            token: worker,
            body: consent + #""givenOn":"2025-02-14"}}"#,
            [.ifMatch: made.tag]
        )
        #expect(recorded.status == 200, "\(recorded.text)")
        return Made(id: id, tag: recorded.tag, worker: worker, stranger: stranger)
    }

    @Test func `a letter is a page that prints by itself, kept nowhere, with its own policy`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests)
                let place = Routes.letter.path(id: made.id, name: "statement-request")
                let letter = try await requests.send(
                    .get,
                    place + "?lang=en&answerBy=2099-03-01",
                    token: made.worker,
                    [.acceptLanguage: "sv"]
                )
                #expect(letter.status == 200, "\(letter.text)")
                #expect(letter.headers[.contentType] == "text/html; charset=utf-8")
                #expect(letter.headers[.contentLanguage] == "en")
                #expect(letter.headers[.cacheControl] == "no-store")
                let policy = try #require(letter.headers[.contentSecurityPolicy])
                #expect(policy.contains("default-src 'none'; style-src 'sha256-"))
                #expect(policy.contains("sandbox") && !policy.contains("unsafe"))
                for words in [
                    "Request for a statement", "Exempel Åsa", "HÄNDELSEN.", "1 March 2099", "Påhittade byrån",
                    "caseworker1",
                ] { #expect(letter.text.contains(words), "\(words)") }
                // What is not known shows; what does not belong there does not.
                #expect(letter.text.contains("⟨missing: the respondent&#39;s address⟩"))
                for words in ["BERÄTTELSEN", "OMFATTNINGEN", "ADRESSEN", "Begäran"] {
                    #expect(!letter.text.contains(words), "\(words)")
                }
                let swedish = try await requests.send(.get, place, token: made.worker)
                #expect(swedish.headers[.contentLanguage] == "sv")
                #expect(swedish.text.contains("⟨saknas: sista dag att svara⟩"))
            }
            for line in bureau.lines.all {
                for word in ["Exempel", "statement-request", "2099", "HÄNDELSEN"] { #expect(!line.contains(word)) }
            }
        }
    }

    @Test func `words of a letter are a body, and stand in no address`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests)
                let place = Routes.writeLetter.path(id: made.id, name: "mandate")
                let letter = try await requests.send(
                    .post,
                    place + "?lang=sv",
                    token: made.worker,
                    body: #"{"mandateScope":"Bara <mötet>.","mandateUntil":"2099-12-31","caseworker":"Exempel Carl"}"#
                )
                #expect(letter.status == 200, "\(letter.text)")
                for words in ["Bara &lt;mötet&gt;.", "31 december 2099", "Exempel Carl", "Exempelskolan"] {
                    #expect(letter.text.contains(words), "\(words)")
                }
                #expect(!letter.text.contains("caseworker1"))
                for name in ["mandateScope", "caseworker", "amountSEK"] {
                    let refused = try await requests.send(.get, "\(place)?\(name)=x", token: made.worker)
                    #expect(refused.problem == "malformed-request")
                    #expect(refused.fields == [name])
                }
                // Nothing was kept.
                let file = try await requests.send(Routes.readCase, id: made.id, token: made.worker)
                #expect(file.tag == made.tag)
                // The first meeting (första mötet) is a target of every case.
                #expect(!file.text.contains("Bara <"))
                #expect(!file.text.contains("2099-12-31"))
            }
        }
    }

    @Test(arguments: ProtectionLevel.allCases.filter { $0 != .none })
    func `no letter of somebody with a protected identity has an address or free words, whoever writes them`(
        _ level: ProtectionLevel
    ) async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests, level)
                for (letter, body) in [
                    ("statement-request", "{}"), ("settlement", "{}"), ("mandate", #"{"mandateScope":"ORDEN"}"#),
                ] {
                    let place = Routes.writeLetter.path(id: made.id, name: letter)
                    let answer = try await requests.send(.post, place, token: made.worker, body: body)
                    #expect(answer.status == 200, "\(answer.text)")
                    #expect(answer.text.contains("⟨lämnas inte ut i brev: "))
                    for words in ["ADRESSEN", "HÄNDELSEN", "ORDEN", "OMFATTNINGEN", "BERÄTTELSEN"] {
                        #expect(!answer.text.contains(words), "\(letter) \(words)")
                    }
                    #expect(answer.text.contains("Exempel Åsa") == (level != .assumedIdentity))
                }
            }
        }
    }

    @Test func `the list says which letters can be written, and what the others lack`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests)
                let answer = try await requests.send(
                    Routes.letters,
                    id: made.id,
                    token: made.worker,
                    [.acceptLanguage: "en"]
                )
                let list = try answer.decoded(LettersRepresentation.self)
                #expect(list.letters.map(\.letter) == Letter.allCases)
                #expect(list.letters.filter(\.ready).map(\.letter) == [.mandate, .statementRequest, .settlement])
                #expect(list.letters.allSatisfy { $0.languages == [.swedish, .english] })
                #expect(list.letters.allSatisfy { $0.ready == ($0.missing == nil) })
                let lacks = list.letters.compactMap { $0.missing?.map { "\($0.field) \($0.code)" } }
                #expect(
                    lacks == [
                        ["referral letter-referral-missing"], ["referral letter-referral-missing"],
                        ["closure letter-case-not-closed"],
                    ]
                )
                #expect(list.labels["letter", "mandate"] == "mandate")
                #expect(!answer.text.contains("Exempel"))
            }
        }
    }

    struct Refusal: Sendable, CustomStringConvertible {
        let description: String
        let letter: String
        var query = ""
        var body: String?
        let status: Int
        let problem: String
        var field: String?
    }

    static let refusals = [
        Refusal(description: "no letter", letter: "no-letter", query: "?lang=tlh", status: 404, problem: "not-found"),
        Refusal(
            description: "no language",
            letter: "mandate",
            query: "?lang=tlh",
            status: 422,
            problem: "invalid-fields",
            field: "lang"
        ),
        Refusal(
            description: "no day",
            letter: "settlement",
            query: "?payBy=2099-02-30",
            status: 422,
            problem: "invalid-fields",
            field: "payBy"
        ),
        Refusal(
            description: "an option of another letter",
            letter: "mandate",
            query: "?answerBy=2099-02-03",
            status: 422,
            problem: "invalid-fields",
            field: "answerBy"
        ),
        Refusal(
            description: "words beside a recorded mandate",
            letter: "mandate",
            body: #"{"mandate":9,"mandateScope":"HEMLIGT"}"#,
            status: 422,
            problem: "invalid-fields",
            field: "mandateScope"
        ),
        Refusal(
            description: "a field that is none",
            letter: "mandate",
            body: #"{"scope":"HEMLIGT"}"#,
            status: 422,
            problem: "invalid-fields",
            field: "scope"
        ),
        Refusal(
            description: "no referral",
            letter: "referral-person",
            status: 409,
            problem: "letter-referral-missing",
            field: "referral"
        ),
        Refusal(
            description: "no mandate",
            letter: "settlement",
            query: "?mandate=4",
            status: 409,
            problem: "letter-consent-unfit",
            field: "mandate"
        ),
        Refusal(
            description: "an open case",
            letter: "closing-notice",
            status: 409,
            problem: "letter-case-not-closed",
            field: "closure"
        ),
        Refusal(
            description: "a respondent who is none",
            letter: "statement-request",
            query: "?respondent=1",
            status: 422,
            problem: "letter-party-unfit",
            field: "respondent"
        ),
        Refusal(
            description: "a day that has passed",
            letter: "statement-request",
            query: "?answerBy=2020-01-01",
            status: 422,
            problem: "letter-term-unfit",
            field: "answerBy"
        ),
    ]

    @Test func `what cannot be written is refused with the field and what to do, in both languages`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests)
                for row in Self.refusals {
                    let place = Routes.letter.path(id: made.id, name: row.letter) + row.query
                    var details: Set<String> = []
                    for language in Language.allCases {
                        let answer = try await requests.send(
                            row.body == nil ? .get : .post,
                            place,
                            token: made.worker,
                            body: row.body,
                            [.acceptLanguage: language.rawValue]
                        )
                        #expect(answer.status == row.status, "\(row): \(answer.text)")
                        #expect(answer.problem == row.problem, "\(row)")
                        #expect(answer.fields == [row.field].compactMap { $0 }, "\(row)")
                        for word in ["HEMLIGT", "Exempel"] { #expect(!answer.text.contains(word), "\(row)") }
                        details.formUnion(try answer.decoded(Problem.self).errors?.map(\.detail) ?? [answer.text])
                    }
                    #expect(details.count == 2, "\(row): \(details)")
                }
            }
        }
    }

    @Test func `whoever holds no key to a case learns nothing from its letters`() async throws {
        try await TestBureau.with { bureau in
            try await bureau.requests { requests in
                let made = try await Self.make(requests)
                let administrator = try await requests.signIn("administrator1")
                let missing = String(repeating: "0", count: 32)
                for token in [made.stranger, administrator] {
                    for name in ["", "/mandate", "/closing-notice", "/no-letter"] {
                        var bodies: Set<String> = []
                        for id in [made.id, missing] {
                            let answer = try await requests.send(
                                .get,
                                "/v1/cases/\(id)/letters\(name)",
                                token: token
                            )
                            #expect(answer.status == 404)
                            bodies.insert(answer.text.replacing(answer.headers[.requestID] ?? "-", with: ""))
                        }
                        #expect(bodies.count == 1)
                    }
                }
                let nobody = try await requests.send(.get, Routes.letter.path(id: made.id, name: "mandate"))
                #expect(nobody.status == 401)
            }
        }
    }
}
