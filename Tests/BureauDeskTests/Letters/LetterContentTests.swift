import BureauContract
import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterContentTests {
    struct Row: Sendable, CustomStringConvertible {
        let letter: Letter
        let language: Language
        let expected: [String]
        let forbidden: [String]

        var description: String { "\(letter.rawValue).\(language.rawValue)" }
    }

    /// Never in any letter: the story, how to reach the person, and notes on protection or the supervisor's reasons.
    static let never = [
        LetterSample.narrative, LetterSample.phone, "inte efter 17", "Titeln", "Fara.", "Brevet kommer.", "Eskilstuna",
        "inget skydd", "⟨", "{{", "}}", "\u{E000}", "\u{E001}", "Optional(", "nil",
    ]

    static let rows = [
        Row(
            letter: .referralPerson,
            language: .swedish,
            expected: [
                "Hej Påhittad Åsa!", "Hemliga stigen 7\n000 01 Ingenstans", "facket: Påhittade facket",
                "10 februari 2026", LetterSample.sent, "lämnades skriftligt den 3 februari 2026",
                "samtyckt till att mottagaren berättar", "Det kan vi inte lova", "stoppar inte den tid",
                "väcka talan i domstol", "6 kap. 6 § första stycket diskrimineringslagen (2008:567)", "2026-17",
                "Exempelgatan 1\n000 00 Övre Åstad",
            ],
            forbidden: ["Skolgatan", LetterSample.what, LetterSample.reasons, "inte på något samtycke"]
        ),
        Row(
            letter: .referralPerson,
            language: .english,
            expected: [
                "Dear Påhittad Åsa,", "the union: Påhittade facket", "10 February 2026", "We cannot promise",
                "does not stop the time", "bring the action in court",
                "chapter 6, section 6, first paragraph of the Discrimination Act (2008:567)",
            ],
            forbidden: ["Skolgatan", "Hej", "Ärende"]
        ),
        Row(
            letter: .referralReceiver,
            language: .swedish,
            expected: [
                "Fackgränd 3", "Påhittad Åsa", LetterSample.sent, "Vi hänvisar ett ärende till er",
                "inget ställningstagande", "Vi ber er göra det", "Frister kan löpa",
            ],
            forbidden: [LetterSample.what, LetterSample.reasons, "religion", "Skolgatan"]
        ),
        Row(
            letter: .referralReceiver,
            language: .english,
            expected: ["Fackgränd 3", "We refer a case to you", "takes no position", "written", "3 February 2026"],
            forbidden: [LetterSample.what, LetterSample.reasons, "religion", "samtycke"]
        ),
        Row(
            letter: .mandate,
            language: .swedish,
            expected: [
                "Påhittad Östen, för Påhittad Åsa", "Påhittade byrån, organisationsnummer 000000-0001",
                "Ärende 2026-17", "Påhittade skolan", LetterSample.scope, "3 februari 2026", "tills den återkallas",
                "ingå förlikning", "ta emot pengar", "väcka talan i domstol", "återkalla fullmakten när som helst",
                "Namnteckning", "Ort och datum", "Namnförtydligande",
            ],
            forbidden: [LetterSample.what, LetterSample.reasons, "Med vänlig hälsning"]
        ),
        Row(
            letter: .mandate,
            language: .english,
            expected: [
                "Påhittad Östen, for Påhittad Åsa", "Given to", LetterSample.scope, "until it is withdrawn",
                "withdraw the mandate at any time", "Signature", "Name in print",
            ],
            forbidden: [LetterSample.what, "Namnteckning", "Yours sincerely"]
        ),
        Row(
            letter: .statementRequest,
            language: .swedish,
            expected: [
                "Påhittade skolan", "Skolgatan 2\n000 02 Ingenstans", "senast den 20 mars 2026", "frivilligt att svara",
                "ingen myndighet och ingen domstol", LetterSample.what, "november 2025 – 1 december 2025",
                "direkt diskriminering (1 kap. 4 § 1 diskrimineringslagen (2008:567))",
                "religion eller annan trosuppfattning (1 kap. 1 § diskrimineringslagen (2008:567))",
                "utbildning (2 kap. 5–8 §§ diskrimineringslagen (2008:567))", "2 kap. 18 och 19 §§",
            ],
            forbidden: [
                "Det andra.", "Hemliga stigen", LetterSample.reasons, "måste svara", "vite", "Påhittade bolaget",
            ]
        ),
        Row(
            letter: .statementRequest,
            language: .english,
            expected: [
                "by 20 March 2026", "Answering is voluntary", "not an authority and not a court",
                "direct discrimination (chapter 1, section 4, item 1 of the Discrimination Act (2008:567))",
                "education (chapter 2, sections 5–8 of the Discrimination Act (2008:567))",
            ],
            forbidden: ["Det andra.", "Hemliga stigen", "must answer", "fine of"]
        ),
        Row(
            letter: .settlement,
            language: .swedish,
            expected: [
                "Påhittad Åsa", "Påhittade skolan, organisationsnummer 000000-0002",
                "1\u{A0}030\u{A0}000\u{A0}kronor", "senast den 30 april 2026", "inte att motparten medger",
                "återkallar krav och talan", "☐ Parterna får tala fritt", "Byrån är inte part", "Namnteckning",
                "november 2025", "räntelagen (1975:635)",
            ],
            forbidden: [
                LetterSample.what, LetterSample.reasons, "Med vänlig hälsning", "föräldraledighetslagen", "bolaget",
            ]
        ),
        Row(
            letter: .settlement,
            language: .english,
            expected: [
                "SEK\u{A0}1\u{A0}030\u{A0}000", "by 30 April 2026", "does not mean that the respondent admits",
                "withdraws claims and actions", "☐ The parties may speak freely", "Signature",
                "November 2025",
            ],
            forbidden: [LetterSample.what, LetterSample.reasons, "kronor", "Parental Leave Act"]
        ),
        Row(
            letter: .closingNotice,
            language: .swedish,
            expected: [
                "2 mars 2026", "rättelse/åtgärd hos motpart", "ursäkt", "preskriberat", LetterSample.reasons,
                "stoppar inte tiden", "1 november 2027 (löper)", "10 maj 2023 (har passerat)",
                "Diskrimineringsombudsmannen (DO)",
                "Ditt fackförbund", "Domstol", "motpartens kostnader", "1 november 2027",
            ],
            forbidden: [LetterSample.what, "Skolgatan", "vi lovar", "garanter"]
        ),
        Row(
            letter: .closingNotice,
            language: .english,
            expected: [
                "put right by the respondent", "apology", "time-barred", LetterSample.reasons,
                "1 November 2027 (running)",
                "10 May 2023 (has passed)", "The Equality Ombudsman (DO)", "Your union", "A court",
                "does not stop the time",
            ],
            forbidden: [LetterSample.what, "Skolgatan", "we promise", "guarantee", "Handläggare:"]
        ),
    ]

    @Test(arguments: rows)
    func `a letter says what it must and nothing that it must not`(row: Row) throws {
        let html = try LetterFolder.html(LetterSample.request(row.letter, in: row.language), of: LetterSample.full())
        let words = LetterFolder.words(of: html).replacing(#/\n+/#, with: "\n")
        for text in row.expected { #expect(words.contains(text), "\(text) is not in \(row)") }
        for text in row.forbidden + Self.never { #expect(!words.contains(text), "\(text) is in \(row)") }
        #expect(html.contains("<html lang=\"\(row.language.rawValue)\""))
    }

    @Test func `the table has every letter in both languages`() {
        #expect(Self.rows.count == LetterFolder.everything.count)
        for (letter, language) in LetterFolder.everything {
            #expect(Self.rows.contains { $0.letter == letter && $0.language == language })
        }
    }

    @Test func `the chosen respondent, person and sum are taken`() throws {
        var request = LetterSample.request(.settlement, in: .swedish)
        request.details.respondent = LetterSample.ID.company
        request.details.amountSEK = 500
        let words = LetterFolder.words(of: try LetterFolder.html(request, of: LetterSample.full()))
        #expect(words.contains("Påhittade bolaget"))
        #expect(words.contains("500\u{A0}kronor"))
        #expect(!words.contains("1\u{A0}030"))
        #expect(words.contains("16 a § föräldraledighetslagen (1995:584)"))
        #expect(!words.contains("november 2025"))
        request.language = .english
        let english = LetterFolder.words(of: try LetterFolder.html(request, of: LetterSample.full()))
        #expect(english.contains("section 16 a of the Parental Leave Act (1995:584)"))
        request = LetterSample.request(.statementRequest, in: .swedish)
        request.details.respondent = LetterSample.ID.company
        let other = LetterFolder.words(of: try LetterFolder.html(request, of: LetterSample.full()))
        #expect(other.contains("Det andra."))
        #expect(!other.contains("ingen plats"))
    }

    @Test(arguments: Language.allCases)
    func `without consent or report back the letters say so`(language: Language) throws {
        for letter in [Letter.referralPerson, .referralReceiver] {
            var request = LetterSample.request(letter, in: language)
            request.details.referral = LetterSample.ID.overridden
            let words = LetterFolder.words(of: try LetterFolder.html(request, of: LetterSample.full()))
            #expect(words.contains(language == .swedish ? "bygger inte på" : "does not rest on"))
            #expect(!words.contains(language == .swedish ? "Vi ber er göra det" : "We ask you to do so"))
            #expect(!words.contains("Fara."))
        }
    }

    @Test(arguments: Language.allCases)
    func `a form for a mandate takes giver, scope and time from the request`(language: Language) throws {
        let request = LetterRequest(
            .mandate,
            in: language,
            LetterDetails(
                giver: LetterSample.ID.custodian,
                mandateScope: "Bara mötet.",
                mandateUntil: LetterSample.day("2026-12-31")
            )
        )
        let words = LetterFolder.words(of: try LetterFolder.html(request, of: LetterSample.full()))
        #expect(
            words.contains(
                language == .swedish ? "Påhittad Östen, för Påhittad Åsa" : "Påhittad Östen, for Påhittad Åsa"
            )
        )
        #expect(words.contains("Bara mötet."))
        #expect(words.contains(language == .swedish ? "31 december 2026" : "31 December 2026"))
        #expect(words.contains(language == .swedish ? "den dag då den skrivs under" : "the day on which it is signed"))
        #expect(!words.contains(LetterSample.scope))
        let protected = LetterSample.full(person: LetterSample.person(protection: .ownRequest))
        #expect(!(try LetterFolder.html(request, of: protected).contains("Bara mötet.")))
        let plain = LetterFolder.words(of: try LetterFolder.html(LetterRequest(.mandate, in: language), of: protected))
        #expect(plain.contains(language == .swedish ? "tills den återkallas" : "until it is withdrawn"))
        #expect(!plain.contains("Östen"))
    }

    static let times: [(from: String?, running: Bool)] = [("2025-11", true), ("2019-01-10", false), (nil, true)]

    @Test(arguments: times)
    func `a notice of closing says whether time still runs`(time: (from: String?, running: Bool)) throws {
        let contact = Contact(channel: .phone, receivedOn: LetterSample.today, title: "", narrative: "")
        let incident = Incident(
            what: "x",
            from: time.from.flatMap(ApproximateDay.init(text:)),
            alleged: Classification(area: .education, grounds: [.age], forms: [.direct])
        )
        let closed = try #require(LetterSample.events(person: LetterSample.person()).last)
        let registered = Event.registered(Registered(contact: contact, incidents: [incident]))
        let file = LetterSample.fold([registered, closed])
        let words = LetterFolder.words(of: try LetterFolder.html(LetterRequest(.closingNotice, in: .swedish), of: file))
        #expect(words.contains("Att vi avslutar ärendet stoppar inte tiden") == time.running)
        #expect(words.contains("Så vitt vi vet löper ingen tid längre") == !time.running)
        #expect(words.contains("går inte att räkna ut ännu") == (time.from == nil))
        #expect(!words.contains("Händelse1När"))
    }

    @Test func `a clock that waits for the end of a negotiation counts as running`() throws {
        let contact = Contact(channel: .phone, receivedOn: LetterSample.today, title: "", narrative: "")
        let incident = Incident(
            what: "x",
            from: ApproximateDay(text: "2019-01-10"),
            alleged: Classification(area: .workingLife, grounds: [.age], forms: [.direct])
        )
        let closed = try #require(LetterSample.events(person: LetterSample.person()).last)
        let negotiation = Circumstances.Negotiation(localCalled: LetterSample.day("2019-02-01"))
        let file = LetterSample.fold([
            .registered(Registered(contact: contact, incidents: [incident])),
            .circumstancesRecorded(
                CircumstancesRecorded(id: 1, circumstances: Circumstances(negotiation: negotiation))
            ),
            closed,
        ])
        #expect(file.clocks(of: 1).contains { $0.isPending })
        #expect(!file.clocks(of: 1).contains { ($0.raw ?? LetterSample.day("2000-01-01")) >= LetterSample.today })
        let words = LetterFolder.words(of: try LetterFolder.html(LetterRequest(.closingNotice, in: .swedish), of: file))
        #expect(words.contains("Att vi avslutar ärendet stoppar inte tiden"))
        #expect(words.contains("⟨saknas: dag att göra det senast⟩"))
        #expect(words.contains("går inte att räkna ut ännu"))
    }
}
