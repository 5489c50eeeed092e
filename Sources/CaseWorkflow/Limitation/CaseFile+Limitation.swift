package import DiscriminationLaw

extension CaseFile {
    /// The limitation clocks of one incident, recomputed from what is known now.
    ///
    /// What is not known takes the earliest end: without an area the claim is taken to be against an employer, and an
    /// incident without a day gives no clock but stands in `undatedIncidents`. Several forms are several claims; of two
    /// clocks for the same act along the same branch the earlier stands.
    /// - Parameter asking: Whether each clock names the open questions, which costs twenty times as much.
    package func clocks(of id: ElementID, law: LawVersion = .current, asking: Bool = true) -> [LimitationClock] {
        var clocks: [LimitationClock] = []
        for facts in limitationFacts(of: id) {
            for clock in LimitationRules.clocks(for: facts, law: law, asking: asking) {
                let same = clocks.firstIndex { $0.branch == clock.branch && $0.act == clock.act }
                guard let same else {
                    clocks.append(clock)
                    continue
                }
                if let safe = clock.safe, clocks[same].safe.map({ safe < $0 }) ?? true { clocks[same] = clock }
            }
        }
        return clocks
    }

    /// What could be asked to know the clocks of one incident better.
    package func limitationQuestions(of id: ElementID, law: LawVersion = .current) -> [LimitationQuestion] {
        var asked: Set<LimitationQuestion.Identifier> = []
        return limitationFacts(of: id).flatMap { LimitationRules.questions(for: $0, law: law) }
            .filter { asked.insert($0.identifier).inserted }
    }

    /// The incidents whose day is not known at all: no clock can be shown for them, which is an alarm to ask.
    package var undatedIncidents: [ElementID] { incidents.filter { $0.incident.from == nil }.map(\.id) }

    /// The facts of one incident as the rules take them, one for each kind of breach; none without a day.
    package func limitationFacts(of id: ElementID) -> [LimitationFacts] {
        guard let entry = incidents.first(where: { $0.id == id }), let event = entry.incident.from else { return [] }
        let classification = entry.classification
        let circumstances = entry.circumstances ?? Circumstances()
        let people = wronged(in: entry)
        let isParental = classification.forms.contains(where: \.isParentalLeave)
        let area = classification.area ?? .workingLife
        let breaches = Set(classification.forms.map(\.limitationBreach))
        return LimitationFacts.Breach.allCases.filter {
            breaches.isEmpty ? $0 == .discrimination : breaches.contains($0)
        }
        .map { breach in
            LimitationFacts(
                area: area,
                breach: breach,
                respondentIsEmployer: circumstances.respondentIsEmployer ?? (area == .workingLife || isParental),
                event: event,
                dutyDeadline: circumstances.dutyDeadline,
                // Of several people the oldest has the shortest time.
                birthDate: people.contains { $0.birthDate == nil } ? nil : people.compactMap(\.birthDate).min(),
                dismissal: circumstances.dismissal.map(LimitationFacts.Dismissal.init),
                union: Self.union(of: people),
                ownKnowledge: circumstances.ownKnowledge,
                negotiation: circumstances.negotiation.map(LimitationFacts.Negotiation.init),
                publicHiringDecisionLegalForce: circumstances.publicHiringDecisionLegalForce,
                doInterruption: circumstances.doInterruption
            )
        }
    }

    /// What is known of those to whom it happened; an unknown standing for whom nothing was recorded.
    func wronged(in entry: IncidentEntry) -> [PersonStanding] {
        let named = entry.incident.wronged
        let wronged = parties.filter { named.isEmpty ? $0.party.role == .complainant : named.contains($0.id) }
        return wronged.isEmpty ? [PersonStanding()] : wronged.map { $0.standing ?? PersonStanding() }
    }

    private static func union(of people: [PersonStanding]) -> LimitationFacts.Union? {
        guard let first = people.first else { return nil }
        // Of several people with different standings nothing is known for all.
        guard people.allSatisfy({ $0.membership == first.membership && $0.union == first.union }) else { return nil }
        let carries: Bool? =
            switch first.union?.position {
            case .carries: true
            case .declinedOrally, .declinedInWriting: false
            case .notAsked, .noAnswer, nil: nil
            }
        return LimitationFacts.Union(
            membership: first.membership,
            knowledge: first.union?.knowledge,
            carries: carries
        )
    }
}

extension CaseFile.IncidentEntry {
    /// What counts: the assessment where it is of what stands there now, otherwise what is alleged.
    package var classification: Classification {
        guard isAssessed, let assessed = assessment?.assessed, assessed.area != nil else { return incident.alleged }
        return assessed
    }

    /// What the Act says to the classification, with the reason for those that were overruled.
    package func warnings(of classification: Classification) -> [(warning: ClassificationWarning, overruled: String?)] {
        let facts = ClassificationFacts(
            isMereJobInquiry: circumstances?.isMereJobInquiry,
            respondentIsEmployer: circumstances?.respondentIsEmployer,
            respondentIsPrivatePerson: circumstances?.respondentIsPrivatePerson,
            isInsurance: circumstances?.isInsurance,
            event: incident.from
        )
        return classification.warnings(facts: facts).map { ($0, overruled[$0.kind]) }
    }
}

extension LimitationFacts.Dismissal {
    init(_ dismissal: Circumstances.Dismissal) {
        self.init(
            given: dismissal.given,
            instructionsGiven: dismissal.instructionsGiven,
            employmentEnded: dismissal.employmentEnded,
            remedies: Set(dismissal.remedies ?? [])
        )
    }
}

extension LimitationFacts.Negotiation {
    init(_ negotiation: Circumstances.Negotiation) {
        self.init(
            localCalled: negotiation.localCalled,
            localEnded: negotiation.localEnded,
            centralCalled: negotiation.centralCalled,
            centralEnded: negotiation.centralEnded
        )
    }
}
