import BureauContract
import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation

/// A plainly made-up case with every field filled in, and one with nothing; folded from events.
enum LetterSample {
    static let today = day("2026-03-02")
    static let bureau = LetterBureau(
        name: "Påhittade byrån",
        organisationNumber: "000000-0001",
        address: "Exempelgatan 1\n000 00 Övre Åstad",
        contact: "Telefon 000-00 00 01, vardagar 9–12"
    )

    static let personAddress = "Hemliga stigen 7"
    static let phone = "000-00 00 77"
    static let narrative = "Berättelsen som aldrig ska stå i något brev."
    static let what = "Hon fick beskedet i dörren: \"ingen plats\".\nSedan stängdes den."
    static let scope = "Även möten med rektorn."
    static let reasons = "Motparten har rättat sig.\nVi går inte vidare."
    static let sent = "Anmälan och två mejl."

    /// The numbers that the elements of the case get.
    enum ID {
        static let person = 1
        static let school = 2
        static let company = 3
        static let custodian = 4
        static let union = 5
        static let incident = 6
        static let other = 7
        static let consent = 8
        static let reportBack = 9
        static let contact = 10
        static let mandate = 11
        static let referral = 12
        static let overridden = 13
    }

    static func person(protection: ProtectionLevel = .none) -> Party {
        Party(
            role: .complainant,
            name: "Påhittad Åsa",
            contactWays: [
                ContactWay(kind: .phone, value: phone, safeToUse: "inte efter 17"),
                ContactWay(kind: .post, value: personAddress + "\n000 01 Ingenstans"),
            ],
            protection: protection,
            municipality: "Eskilstuna"
        )
    }

    static func parties(person: Party) -> [Party] {
        let post = ContactWay(kind: .post, value: "Skolgatan 2\n000 02 Ingenstans")
        return [
            person,
            Party(
                role: .respondent,
                name: "Påhittade skolan",
                respondent: RespondentDetails(kind: .school, organisationNumber: "000000-0002"),
                contactWays: [post]
            ),
            Party(role: .respondent, name: "Påhittade bolaget"),
            Party(role: .representative, name: "Påhittad Östen", onBehalfOf: ID.person),
            Party(
                role: .union,
                name: "Påhittade facket",
                contactWays: [ContactWay(kind: .post, value: "Fackgränd 3")]
            ),
        ]
    }

    static var incidents: [Incident] {
        [
            Incident(
                what: what,
                from: ApproximateDay(text: "2025-11"),
                to: ApproximateDay(text: "2025-12-01"),
                alleged: Classification(area: .education, grounds: [.religion, .sex], forms: [.direct]),
                respondents: [ID.school],
                wronged: [ID.person]
            ),
            Incident(
                what: "Det andra.",
                from: ApproximateDay(text: "2023-01-10"),
                alleged: Classification(area: .workingLife, grounds: [.age], forms: [.parentalLeaveFlexibleWork]),
                respondents: [ID.company],
                wronged: [ID.person]
            ),
        ]
    }

    static func consent(_ purpose: ConsentPurpose, by giver: ElementID = ID.person, scope: String = "Ärendet.")
        -> Consent
    {
        Consent(purpose: purpose, giver: giver, scope: scope, form: .written, givenOn: day("2026-02-03"))
    }

    static func events(person: Party) -> [Event] {
        let register = Registered(
            contact: Contact(
                channel: .phone,
                receivedOn: day("2026-01-30"),
                title: "Titeln",
                narrative: narrative
            ),
            parties: parties(person: person),
            incidents: incidents,
            number: CaseNumber(year: 2026, serial: 17)
        )
        return [
            .registered(register),
            .consentRecorded(ConsentRecorded(id: ID.consent, consent: consent(.referral))),
            .consentRecorded(ConsentRecorded(id: ID.reportBack, consent: consent(.reportBack))),
            .consentRecorded(ConsentRecorded(id: ID.contact, consent: consent(.contactRespondent))),
            .consentRecorded(
                ConsentRecorded(id: ID.mandate, consent: consent(.representation, by: ID.custodian, scope: scope))
            ),
            .referred(
                Referred(
                    id: ID.referral,
                    referral: Referral(
                        receiver: .union,
                        name: "Påhittade facket",
                        sentOn: day("2026-02-10"),
                        what: sent,
                        consent: ID.consent,
                        reportBackConsent: ID.reportBack
                    )
                )
            ),
            .referred(
                Referred(
                    id: ID.overridden,
                    referral: Referral(receiver: .police, sentOn: day("2026-02-11"), what: sent, override: "Fara.")
                )
            ),
            .closed(
                Closed(
                    closure: Closure(
                        outcome: .remediedByRespondent,
                        reasons: reasons,
                        informed: .notTold(reason: "Brevet kommer."),
                        settlement: Settlement(amountSEK: 1_030_000, paid: .notDue),
                        retention: .ordinary,
                        incidents: [
                            IncidentOutcome(incident: ID.incident, outcome: .apology),
                            IncidentOutcome(incident: ID.other, outcome: .timeBarred),
                        ]
                    )
                )
            ),
        ]
    }

    static func full(person: Party = person(), and more: [Event] = []) -> CaseFile {
        fold(events(person: person) + more)
    }

    /// A case in which nothing is known but that the letters may be written.
    static var empty: CaseFile {
        let contact = Contact(channel: .other, receivedOn: today, title: "", narrative: "")
        return fold([
            .registered(Registered(contact: contact, incidents: [Incident(what: " \n")])),
            .consentRecorded(ConsentRecorded(id: ID.consent, consent: consent(.contactRespondent))),
            .consentRecorded(ConsentRecorded(id: ID.mandate, consent: consent(.representation, scope: " "))),
            .referred(
                Referred(
                    id: ID.referral,
                    referral: Referral(receiver: .other, sentOn: today, what: "\t", override: "Fara.")
                )
            ),
            .closed(
                Closed(
                    closure: Closure(
                        outcome: .adviceGiven,
                        reasons: "",
                        informed: .notTold(reason: ""),
                        retention: .ordinary
                    )
                )
            ),
        ])
    }

    static func request(_ letter: Letter, in language: Language) -> LetterRequest {
        LetterRequest(
            letter,
            in: language,
            LetterDetails(
                referral: ID.referral,
                mandate: letter == .mandate ? ID.mandate : nil,
                answerBy: day("2026-03-20"),
                payBy: day("2026-04-30"),
                caseworker: "Påhittad Handläggare"
            )
        )
    }

    static func fold(_ events: [Event]) -> CaseFile {
        let author = StaffID(text: String(repeating: "a", count: 32))!
        let recorded = events.enumerated().map { place, event in
            RecordedEvent(
                version: place + 1,
                event: event,
                at: Moment(milliseconds: 1_770_000_000_000 + Int64(place), day: today),
                by: author
            )
        }
        return Workflow.fold(recorded)!
    }

    static func day(_ text: String) -> Day { Day(text: text)! }
}
