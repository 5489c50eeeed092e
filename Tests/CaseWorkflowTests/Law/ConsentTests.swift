import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Consents and mandates` {
    @Test func `a consent holds from its day through its last, and not on the day it is taken back`() throws {
        var history = try CaseHistory.registered()
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent))))
        let holding = { (day: String) in
            history.file!.consents(for: .contactRespondent, on: Bureau.day(day)).map(\.id)
        }
        #expect(["2026-01-30", "2026-01-31", "2026-02-02", "2026-02-03"].map(holding) == [[], [4], [4], []])
        try history.give(.withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.day("2026-02-01"))))
        #expect(["2026-01-31", "2026-02-01", "2026-02-02"].map(holding) == [[4], [], []])
    }

    @Test func `of two complainants each must consent, and one's consent is not the other's`() throws {
        var history = CaseHistory()
        var register = Sample.register
        register.parties.append(Sample.complainant)
        register.incidents[0].wronged = []
        try history.give(.register(register))
        try history.giveAction()
        let contact = Command.decideAction(DecideAction(action: Sample.action))
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent, by: 1))))
        #expect(throws: Refusal(.consentMissing, ["purpose": "contact-respondent", "party": "3"])) {
            try history.give(contact)
        }
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent, by: 3))))
        try history.give(contact)
        #expect(history.file?.actions.count == 1)
    }

    @Test func `a caseworker cannot override, and a supervisor's override is on record`() throws {
        var history = try CaseHistory.registered()
        try history.giveAction()
        var action = Sample.action
        action.override = "Motparten förstör beviset i morgon."
        #expect(throws: Refusal.self) {
            try history.give(.decideAction(DecideAction(action: action)), by: Bureau.actor(Bureau.anna))
        }
        try history.give(.decideAction(DecideAction(action: action)), by: Bureau.actor(Bureau.stina))
        #expect(history.file?.actions.last?.action.override == action.override)
        #expect(history.file?.actions.last?.by == Bureau.stina)
        #expect(history.file?.blockedActions(on: Bureau.today) == [])
        action.kind = .courtAction
        #expect(
            Command.decideAction(DecideAction(action: action)).faults(on: Bureau.today).map(\.code) == [.notAllowed]
        )
    }

    @Test func `a mandate is written`() {
        var mandate = LawSample.consent(.representation)
        #expect(Command.recordConsent(RecordConsent(consent: mandate)).faults(on: Bureau.today) == [])
        mandate.form = .oral
        let faults = Command.recordConsent(RecordConsent(consent: mandate)).faults(on: Bureau.today)
        #expect(faults.map(\.path) == ["consent.form"])
    }

    @Test func `a withdrawal blocks what rests on the consent, names it, and asks for the recipient to be told`() throws
    {
        var history = try CaseHistory.registered()
        try history.giveAction()
        try history.give([
            .recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent))),
            .recordConsent(RecordConsent(consent: LawSample.consent(.referral))),
            .decideAction(DecideAction(action: Sample.action)), .refer(Refer(referral: LawSample.referral(on: 5))),
        ])
        #expect(history.file?.dependents(of: 4).actions == [6])
        #expect(history.file?.dependents(of: 5).referrals == [7])
        try history.give([
            .withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.today)),
            .withdrawConsent(WithdrawConsent(id: 5, withdrawnOn: Bureau.today)),
        ])
        let file = try #require(history.file)
        #expect(file.blockedActions(on: Bureau.today) == [6])
        let titles = file.tasks.map(\.task.title)
        #expect(titles[0].contains("Påhittade mottagaren") && titles[0].hasSuffix("berör åtgärd 6"))
        #expect(titles[1].hasSuffix("berör hänvisning 7"))
        #expect(file.tasks.allSatisfy { $0.task.due == Bureau.day("2026-02-03") && $0.state == .open })
        #expect(throws: Refusal(.consentIsWithdrawn, ["consent": "4"])) {
            try history.give(.withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.today)))
        }
        #expect(throws: Refusal.self) { try history.give(.refer(Refer(referral: LawSample.referral(on: 5)))) }
        #expect(throws: Refusal(.notStrikeable, ["version": "9"])) {
            try history.give(.strike(Strike(version: 9, reason: "Fel.")))
        }
    }

    @Test func `what a supervisor decided without a consent does not rest on one`() throws {
        var history = try CaseHistory.registered()
        try history.giveAction()
        var overridden = Sample.action
        overridden.override = "Motparten förstör beviset i morgon."
        try history.give([
            .recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent))),
            .decideAction(DecideAction(action: overridden)), .decideAction(DecideAction(action: Sample.action)),
        ])
        #expect(history.file?.dependents(of: 4).actions == [6])
        try history.give([
            .recordActionOutcome(RecordActionOutcome(id: 6, outcome: "Svar kom.")),
            .withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.today)),
        ])
        #expect(history.file?.dependents(of: 4).actions == [])
        #expect(history.file?.blockedActions(on: Bureau.today) == [])
    }

    @Test func `a long name of a recipient makes no task that could not be changed`() throws {
        var history = try CaseHistory.registered()
        var consent = LawSample.consent(.contactRespondent)
        consent.recipient = String(repeating: "å", count: Limits.name)
        try history.give([
            .recordConsent(RecordConsent(consent: consent)),
            .withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.today)),
        ])
        let task = try #require(history.file?.tasks.first)
        #expect(task.task.title.contains("samtycke 4"))
        #expect(Command.changeTask(ChangeTask(id: task.id, task: task.task)).faults(on: Bureau.today) == [])
    }

    @Test func `a consent of whom the case knows no more counts for nothing, and its giver stays while it stands`()
        throws
    {
        var history = try CaseHistory.registered()
        try history.give([
            .addParty(AddParty(party: Sample.complainant)),
            .recordConsent(RecordConsent(consent: LawSample.consent(.referral, by: 4))),
        ])
        #expect(throws: Refusal(.partyInUse, ["party": "4"])) { try history.give(.removeParty(RemoveParty(id: 4))) }
        try history.give(.strike(Strike(version: 2, reason: "Fel akt.")))
        let file = try #require(history.file)
        #expect(file.consents.map { file.person(of: $0.consent) } == [nil])
        #expect(throws: Refusal.self) { try history.give(.refer(Refer(referral: LawSample.referral(on: 5)))) }
    }
}

extension CaseHistory {
    /// Takes the case to action, with every incident assessed as what is alleged.
    mutating func giveAction() throws {
        try give(.beginAssessment(BeginAssessment()))
        for entry in file?.incidents ?? [] {
            var assessment = Sample.assessment
            assessment.assessed = entry.incident.alleged
            try give(.assessIncident(AssessIncident(id: entry.id, assessment: assessment)))
        }
        try give(.beginAction(BeginAction()))
    }
}
