import DiscriminationLaw

extension CaseFile.IncidentEntry {
    /// As what limitation tells the claims; one kind where no form is named.
    var breaches: [LimitationFacts.Breach] {
        let named = Set(classification.forms.map(\.limitationBreach))
        return LimitationFacts.Breach.allCases.filter { named.isEmpty ? $0 == .discrimination : named.contains($0) }
    }

    /// Whether the claim is against an employer; both where neither is known, so that no clock is missing.
    func possibleEmployers(of breach: LimitationFacts.Breach) -> [Bool] {
        if breach == .parentalLeave { return [true] }
        if let known = circumstances?.respondentIsEmployer { return [known] }
        return classification.area.map { [$0 == .workingLife] } ?? [true, false]
    }

    func facts(
        event: ApproximateDay,
        breach: LimitationFacts.Breach,
        respondentIsEmployer: Bool,
        person: PersonStanding
    ) -> LimitationFacts {
        LimitationFacts(
            area: classification.area ?? .workingLife,
            breach: breach,
            respondentIsEmployer: respondentIsEmployer,
            event: event,
            dutyDeadline: circumstances?.dutyDeadline,
            birthDate: person.birthDate,
            dismissal: circumstances?.dismissal.map(LimitationFacts.Dismissal.init),
            union: LimitationFacts.Union(person),
            ownKnowledge: circumstances?.ownKnowledge,
            negotiation: circumstances?.negotiation.map(LimitationFacts.Negotiation.init),
            publicHiringDecisionLegalForce: circumstances?.publicHiringDecisionLegalForce,
            doInterruption: circumstances?.doInterruption
        )
    }
}

extension LimitationFacts.Union {
    /// What the person's union knows and does; whether it carries the claim is known only from its own answer.
    init(_ person: PersonStanding) {
        let carries: Bool? =
            switch person.union?.position {
            case .carries: true
            case .declinedOrally, .declinedInWriting: false
            case .notAsked, .noAnswer, nil: nil
            }
        self.init(membership: person.membership, knowledge: person.union?.knowledge, carries: carries)
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
