import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Suing as party` {
    private static let suit = Command.decideAction(
        DecideAction(action: DecidedAction(kind: .courtAction, text: "Stämning."))
    )

    private func work(_ membership: UnionMembership, _ position: StandingFacts.UnionPosition? = nil) throws
        -> CaseHistory
    {
        var history = CaseHistory()
        var register = Sample.register
        register.incidents[0].alleged = LawSample.claims[1]
        try history.give(.register(register))
        try history.giveAction()
        let union = position.map { PersonStanding.UnionContact(position: $0, answeredOn: Bureau.today) }
        try history.give([
            .recordConsent(RecordConsent(consent: LawSample.consent(.courtAction))),
            .recordStanding(RecordStanding(id: 1, standing: PersonStanding(membership: membership, union: union))),
        ])
        return history
    }

    @Test(arguments: [
        (UnionMembership.unknown, StandingFacts.UnionPosition?.none, "membership-unknown"),
        (.former, nil, "former-member"), (.member, nil, "union-not-asked"), (.member, .notAsked, "union-not-asked"),
        (.member, .noAnswer, "union-no-answer"), (.member, .declinedOrally, "union-written-refusal-missing"),
        (.member, .carries, "union-carries"), (.never, .carries, "union-carries"),
    ])
    func `the union stands before the bureau, and the refusal says why`(
        membership: UnionMembership,
        position: StandingFacts.UnionPosition?,
        reason: String
    ) throws {
        var history = try work(membership, position)
        #expect(throws: Refusal(.noStanding, ["incident": "3", "reasons": reason])) { try history.give(Self.suit) }
        // Advice and everything else stay open.
        try history.give(.decideAction(DecideAction(action: DecidedAction(kind: .adviceOnly, text: "Råd."))))
    }

    @Test(arguments: [
        (UnionMembership.never, StandingFacts.UnionPosition?.none), (.member, .declinedInWriting),
        (.former, .declinedInWriting), (.unknown, .declinedInWriting),
    ])
    func `where the union has no right or has refused in writing the way is free`(
        membership: UnionMembership,
        position: StandingFacts.UnionPosition?
    ) throws {
        var history = try work(membership, position)
        try history.give(Self.suit)
        #expect(history.file?.actions.map(\.action.kind) == [.courtAction])
    }

    @Test func `parental leave stands in the way of its own incident and of no other`() throws {
        var history = CaseHistory()
        var register = Sample.register
        var leave = Sample.incident
        leave.alleged = LawSample.claims[2]
        register.incidents.append(leave)
        try history.give(.register(register))
        try history.giveAction()
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.courtAction))))
        let reasons = ["incident": "4", "reasons": "parental-leave-ombudsman-only"]
        #expect(throws: Refusal(.noStanding, reasons)) { try history.give(Self.suit) }
        let school = DecidedAction(kind: .courtAction, text: "Stämning.", incidents: [3])
        try history.give(.decideAction(DecideAction(action: school)))
        let strange = DecidedAction(kind: .courtAction, text: "Stämning.", incidents: [9])
        #expect(throws: Refusal(.unknownIncident, ["incident": "9"])) {
            try history.give(.decideAction(DecideAction(action: strange)))
        }
    }

    /// Siblings 1 and 2; 4 and 5 are the custodians of both, 5 speaks for the second.
    private func siblings() throws -> CaseHistory {
        var history = CaseHistory()
        var child = Sample.complainant
        child.ageBand = .upTo12
        let custodian = Party(role: .representative, name: "Påhittad Förälder", onBehalfOf: 1)
        var other = custodian
        other.onBehalfOf = 2
        var incident = Sample.incident
        incident.wronged = []
        incident.respondents = [3]
        try history.give(
            .register(
                Register(
                    contact: Sample.contact,
                    parties: [child, child, Sample.respondent, custodian, other],
                    incidents: [incident]
                )
            )
        )
        try history.giveAction()
        return history
    }

    @Test func `every custodian consents for each child, and a child known by its age band alone is a child`() throws {
        var history = try siblings()
        #expect(history.file?.parties[0].isMinor(on: Bureau.today) == true)
        // Its own consent is not enough, nor is a custodian's while it is not known how many there are.
        try history.give([
            .recordConsent(RecordConsent(consent: LawSample.consent(.courtAction, by: 1))),
            .recordConsent(RecordConsent(consent: LawSample.consent(.custodian, by: 4, for: 1))),
        ])
        #expect(throws: Refusal(.consentMissing, ["purpose": "custodian", "party": "1"])) {
            try history.give(Self.suit)
        }
        let both = PersonStanding(custodians: 2, membership: .never)
        try history.give([
            .recordStanding(RecordStanding(id: 1, standing: both)),
            .recordStanding(RecordStanding(id: 2, standing: both)),
            .recordConsent(RecordConsent(consent: LawSample.consent(.custodian, by: 5, for: 1))),
            .recordConsent(RecordConsent(consent: LawSample.consent(.custodian, by: 4, for: 2))),
        ])
        #expect(throws: Refusal(.consentMissing, ["purpose": "custodian", "party": "2"])) {
            try history.give(Self.suit)
        }
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.custodian, by: 5, for: 2))))
        try history.give(Self.suit)
        let suit = try #require(history.file?.actions.last?.id)
        #expect(history.file?.dependents(of: 8).actions == [suit])
    }

    @Test func `a child's own consent does not stand for a custodian's`() throws {
        var history = CaseHistory()
        try history.give(.register(LawSample.family))
        try history.giveAction()
        let contact = Command.decideAction(DecideAction(action: Sample.action))
        let standing = PersonStanding(birthDate: Bureau.day("2010-01-01"), custodians: 2)
        try history.give(.recordStanding(RecordStanding(id: 1, standing: standing)))
        for giver in [1, 3] {
            try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent, by: giver))))
            #expect(throws: Refusal(.consentMissing, ["purpose": "contact-respondent", "party": "1"])) {
                try history.give(contact)
            }
        }
        // Who speaks for the child consents for it without naming it.
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent, by: 4))))
        try history.give(contact)
    }

    @Test func `a married child consents alone, and a child that comes of age takes over`() throws {
        var history = CaseHistory()
        try history.give(.register(Sample.register))
        try history.giveAction()
        try history.give(.recordConsent(RecordConsent(consent: LawSample.consent(.courtAction))))
        for (born, married, allowed) in [
            ("2008-02-03", false, false), ("2008-02-03", true, true), ("2008-02-02", false, true),
        ] {
            let standing = PersonStanding(birthDate: Bureau.day(born), isMarried: married, custodians: 2)
            var next = history
            try next.give(.recordStanding(RecordStanding(id: 1, standing: standing)))
            if allowed { try next.give(Self.suit) } else { #expect(throws: Refusal.self) { try next.give(Self.suit) } }
        }
    }

    @Test func `a custodian's consent names the child`() {
        let consent = LawSample.consent(.custodian, by: 4)
        let faults = Command.recordConsent(RecordConsent(consent: consent)).faults(on: Bureau.today)
        #expect(faults == [Fault(path: "consent.concerns", code: .missing, limit: nil)])
    }

    @Test func `only the Ombudsman interrupts, and only in working life`() throws {
        let work = try work(.member)
        #expect(work.file?.interruption(of: 3)?.verdict == .allowed)
        #expect(work.file?.interruption(of: 3)?.reasons.map(\.code) == [.interruptionOnlyOmbudsman])
        let school = try CaseHistory.registered()
        #expect(school.file?.interruption(of: 3)?.verdict == .blocked)
    }
}
