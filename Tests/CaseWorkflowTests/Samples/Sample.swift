import CaseWorkflow
import DiscriminationLaw

/// Payloads without a fault, each with every field filled in.
enum Sample {
    static let contact = Contact(
        channel: .referredByMunicipality,
        receivedOn: Bureau.day("2026-01-30"),
        referredBy: "Skolkontoret",
        title: "Nekad praktikplats",
        narrative: "Personen nekades praktik sedan hon kommit i huvudduk.",
        reference: "import-17"
    )

    static let complainant = Party(
        role: .complainant,
        name: "Påhittad Person",
        contactWays: [ContactWay(kind: .phone, value: "000-00 00 00", safeToUse: "inte efter 17")],
        language: "ar",
        interpreterLanguage: "ar-SY",
        accessibilityNeeds: "stor stil",
        protection: .none,
        sex: .woman,
        ageBand: .from18to29,
        persons: 1,
        municipality: "Eskilstuna"
    )

    static let respondent = Party(
        role: .respondent,
        name: "Påhittade skolan",
        respondent: RespondentDetails(
            kind: .school,
            sector: .publicSector,
            organisationNumber: "000000-0000",
            municipality: "Eskilstuna"
        )
    )

    static let classification = Classification(area: .allCases[1], grounds: [.religion, .sex], forms: [.allCases[0]])

    static let incident = Incident(
        what: "Hon fick beskedet i dörren.",
        from: ApproximateDay(text: "2025-11"),
        to: ApproximateDay(text: "2025-12-01"),
        municipality: "Eskilstuna",
        alleged: classification,
        respondents: [2],
        wronged: [1]
    )

    static let assessment = Assessment(
        finding: .breachLikely,
        assessed: classification,
        reasons: "Sambandet är troligt.",
        evidence: "Två mejl."
    )

    static let note = Note(kind: .memo, text: "Ring på måndag.")
    static let action = DecidedAction(
        kind: .contactRespondent,
        text: "Brev till rektor.",
        decidedOn: ApproximateDay(text: "2026-01")
    )

    static func task(for person: StaffID? = nil) -> CaseTask {
        CaseTask(title: "Begär yttrande", due: Bureau.day("2026-03-01"), assignee: person)
    }

    static let closure = Closure(
        outcome: .settledWithCompensation,
        reasons: "Parterna är överens.",
        informed: .told(what: "Vad avtalet innebär.", how: .meeting, on: ApproximateDay(text: "2026-02-01")),
        settlement: Settlement(amountSEK: 30_000, paid: .notDue),
        retention: .ordinary,
        decidedOn: ApproximateDay(text: "2026-01")
    )

    static let advice = Closure(
        outcome: .adviceGiven,
        reasons: "Räcker.",
        informed: .notTold(reason: "Anonym."),
        retention: .contactNeverCase
    )

    /// What is closed although its limitation runs, for each of the incidents where there are several.
    static func closing(_ closure: Closure, of incidents: [ElementID] = []) -> Close {
        var closing = closure
        closing.runningClocks = "Preskriptionstiden är känd."
        closing.incidents = incidents.count > 1 ? incidents.map { .init(incident: $0, outcome: closure.outcome) } : []
        return Close(closure: closing)
    }

    static func wall(_ people: StaffID...) -> Wall { Wall(named: people, reason: "Jäv.") }

    static let register = Register(contact: contact, parties: [complainant, respondent], incidents: [incident])
}
