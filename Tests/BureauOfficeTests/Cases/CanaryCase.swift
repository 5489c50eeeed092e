import CaseWorkflow
import DiscriminationLaw

/// A canary in every field of text of every command, in an order that brings one case through all of them.
enum CanaryCase {
    /// What must not be found again; of letters alone, so that tags of language take it too.
    static let canary = "kanarie"

    private static let text = "En \(canary) ås."
    private static let day = Day(year: 2026, month: 2, day: 3)!
    private static let on = ApproximateDay(day)

    static var contact: Contact {
        Contact(
            channel: .phone,
            receivedOn: day,
            referredBy: text,
            title: text,
            narrative: text + String(repeating: " \(canary)", count: 3000),
            reference: text
        )
    }

    static func party(_ role: PartyRole) -> Party {
        var party = Party(role: role, name: text)
        party.contactWays = ContactWayKind.allCases.map { ContactWay(kind: $0, value: text, safeToUse: text) }
        party.language = "sv-\(canary)"
        party.interpreterLanguage = "ar-\(canary)"
        party.accessibilityNeeds = text
        party.municipality = text
        if role == .respondent {
            party.respondent = RespondentDetails(kind: .landlord, municipality: text)
            party.respondent?.organisationNumber = "\(canary) 5560"
        }
        return party
    }

    /// Long ago, so that its clocks have ended and ring.
    static var incident: Incident {
        Incident(what: text, from: ApproximateDay(day.adding(years: -3)), municipality: text)
    }

    static func registration(_ wall: Wall? = nil) -> Command {
        .register(
            Register(
                contact: contact,
                parties: PartyRole.allCases.map(party),
                incidents: [incident, incident],
                wall: wall
            )
        )
    }

    static func wall(_ people: [StaffID]) -> Wall { Wall(named: people, reason: text) }

    /// The commands after the registration, each made for the case as it stands.
    static func commands(_ people: [StaffID]) -> [@Sendable (CaseFile) -> Command] {
        [
            { _ in .correctContact(CorrectContact(contact: contact, reason: text)) },
            { _ in .addParty(AddParty(party: party(.witness))) },
            { .changeParty(ChangeParty(id: $0.parties[0].id, party: party(.complainant))) },
            { .removeParty(RemoveParty(id: $0.parties.last!.id, reason: text)) },
            { _ in .addIncident(AddIncident(incident: incident)) },
            { .changeIncident(ChangeIncident(id: $0.incidents[0].id, incident: incident)) },
            { .removeIncident(RemoveIncident(id: $0.incidents.last!.id, reason: text)) },
            { .classifyIncident(ClassifyIncident(id: $0.incidents[0].id, alleged: Classification(grounds: [.age]))) },
            { _ in .addNote(AddNote(note: Note(kind: .memo, text: text))) },
            { .finaliseNote(FinaliseNote(id: $0.notes[0].id)) },
            { _ in .assign(Assign(people: people, reason: text)) },
            { _ in .unassign(Unassign(person: people[0], reason: text)) },
            { _ in .raiseWall(RaiseWall(wall: wall(people))) },
            { _ in .liftWall(LiftWall(reason: text)) },
            { _ in .placeHold(PlaceHold(reason: text)) },
            { _ in .releaseHold(ReleaseHold(reason: text)) },
            { _ in .addTask(AddTask(task: CaseTask(title: text, due: day))) },
            { _ in .addTask(AddTask(task: CaseTask(title: text, due: day))) },
            { .changeTask(ChangeTask(id: $0.tasks[0].id, task: CaseTask(title: text, due: day))) },
            { .completeTask(CompleteTask(id: $0.tasks[0].id)) },
            { .cancelTask(CancelTask(id: $0.tasks[1].id, reason: text)) },
            { _ in .renewKeys(RenewKeys()) },
            { .recordCircumstances(RecordCircumstances(id: $0.incidents[0].id, circumstances: Circumstances())) },
            {
                .overruleWarning(
                    OverruleWarning(id: $0.incidents[0].id, warning: .unequalTreatmentWithoutGround, reason: text)
                )
            },
            { .recordStanding(RecordStanding(id: $0.parties[0].id, standing: standing)) },
            { .recordConsent(RecordConsent(consent: consent(of: $0.parties[0].id))) },
            { .withdrawConsent(WithdrawConsent(id: $0.consents[0].id, withdrawnOn: day, reason: text)) },
            { _ in
                .recordBasis(
                    RecordBasis(
                        basis: ProcessingBasis(purpose: .advice, basis: .consent, from: day, note: text)
                    )
                )
            },
            { _ in
                .refer(
                    Refer(
                        referral: Referral(receiver: .union, name: text, sentOn: day, what: text, override: text)
                    )
                )
            },
            {
                .recordReferralAnswer(
                    RecordReferralAnswer(id: $0.referrals[0].id, answeredOn: day, answer: text)
                )
            },
            { .acknowledgeAlarm(AcknowledgeAlarm(alarm: $0.alarms(on: $0.lastAt.day)[0].key)) },
            { _ in .recordMilestone(RecordMilestone(milestone: .firstAnswer, reachedOn: day)) },
            { _ in .markCampaign(MarkCampaign(campaign: text)) },
            { _ in .beginAssessment(BeginAssessment(reason: text)) },
            { assessment($0.incidents[0].id) },
            { assessment($0.incidents[1].id) },
            { _ in .beginAction(BeginAction(reason: text)) },
            { _ in .decideAction(DecideAction(action: DecidedAction(kind: .negotiation, text: text, override: text))) },
            { .recordActionOutcome(RecordActionOutcome(id: $0.actions[0].id, outcome: text)) },
            { _ in .returnToAssessment(ReturnToAssessment(reason: text)) },
            { .strike(Strike(version: $0.entries.first { $0.kind == .noteAdded }!.version, reason: text)) },
            { file in
                .close(
                    Close(
                        closure: Closure(
                            outcome: .adviceGiven,
                            reasons: text,
                            informed: .told(what: text, how: .letter, on: on),
                            settlement: Settlement(amountSEK: 40_000, paid: .unpaid),
                            retention: RetentionClass.allCases[0],
                            incidents: file.incidents.map { IncidentOutcome(incident: $0.id, outcome: .adviceGiven) },
                            runningClocks: text
                        )
                    )
                )
            },
            { _ in .recordPayment(RecordPayment(paid: .paid, paidOn: on)) },
            { _ in .reopen(Reopen(reason: text)) },
        ]
    }

    private static var standing: PersonStanding {
        PersonStanding(union: PersonStanding.UnionContact(name: text, position: .noAnswer))
    }

    private static func consent(of giver: ElementID) -> Consent {
        Consent(
            purpose: .referral,
            giver: giver,
            scope: text,
            recipient: text,
            form: .written,
            givenOn: day
        )
    }

    private static func assessment(_ id: ElementID) -> Command {
        .assessIncident(
            AssessIncident(
                id: id,
                assessment: Assessment(finding: Finding.allCases[0], reasons: text, evidence: text)
            )
        )
    }
}
