package import CaseWorkflow
package import DiscriminationLaw

/// What is known of an incident, to ask for its limitation clocks without a case; nothing of it is kept.
///
/// The fields are those of a facts object of `LimitationFacts`; only here each fault is named by its field.
package struct ClocksRequest: CheckedRequest, Equatable {
    /// A dismissal, with or without notice.
    package struct Dismissal: Codable, Sendable, Equatable {
        package var given: Day
        package var instructionsGiven: Bool?
        package var employmentEnded: Day?
        package var remedies: [LimitationFacts.Dismissal.Remedy]
    }

    /// The wronged person's union.
    package struct Union: Codable, Sendable, Equatable {
        package var membership: UnionMembership
        package var knowledge: Day?
        package var carries: Bool?
    }

    package var area: SocietalArea
    package var breach: LimitationFacts.Breach
    package var respondentIsEmployer: Bool
    package var eventDate: Day
    package var eventPrecision: ApproximateDay.Precision
    package var dutyDeadline: Day?
    package var birthDate: Day?
    package var dismissal: Dismissal?
    package var union: Union?
    package var ownKnowledge: Day?
    package var negotiation: Circumstances.Negotiation?
    package var publicHiringDecisionLegalForce: Day?
    package var doInterruption: Day?

    /// A remedy that is named twice.
    package func faults() -> [Fault] {
        guard let remedies = dismissal?.remedies, Set(remedies).count < remedies.count else { return [] }
        return [Fault(path: "dismissal.remedies", code: .duplicate)]
    }

    /// The facts as the rules take them.
    package var facts: LimitationFacts {
        LimitationFacts(
            area: area,
            breach: breach,
            respondentIsEmployer: respondentIsEmployer,
            event: ApproximateDay(eventDate, precision: eventPrecision),
            dutyDeadline: dutyDeadline,
            birthDate: birthDate,
            dismissal: dismissal.map { dismissal in
                LimitationFacts.Dismissal(
                    given: dismissal.given,
                    instructionsGiven: dismissal.instructionsGiven,
                    employmentEnded: dismissal.employmentEnded,
                    remedies: Set(dismissal.remedies)
                )
            },
            union: union.map {
                LimitationFacts.Union(membership: $0.membership, knowledge: $0.knowledge, carries: $0.carries)
            },
            ownKnowledge: ownKnowledge,
            negotiation: negotiation.map { negotiation in
                LimitationFacts.Negotiation(
                    localCalled: negotiation.localCalled,
                    localEnded: negotiation.localEnded,
                    centralCalled: negotiation.centralCalled,
                    centralEnded: negotiation.centralEnded
                )
            },
            publicHiringDecisionLegalForce: publicHiringDecisionLegalForce,
            doInterruption: doInterruption
        )
    }
}

/// The clocks of facts that were asked about.
package struct ClocksRepresentation: Codable, Sendable, Equatable {
    /// The version of the law by which they were reckoned.
    package let law: String
    package let limitation: LimitationRepresentation
    /// Whether the Ombudsman can interrupt limitation.
    package let interruption: AnswerRepresentation
    package let labels: CodeLabels

    /// Shows what facts lead to on a day.
    package init(_ facts: LimitationFacts, on today: Day, in language: Language) {
        law = LawVersion.current.identifier
        limitation = LimitationRepresentation(facts, on: today, in: language)
        interruption = AnswerRepresentation(Standing.interruption(facts), in: language)
        var labels = CodeLabels()
        labels.add(limitation, in: language)
        labels.add(interruption, in: language)
        self.labels = labels
    }
}
