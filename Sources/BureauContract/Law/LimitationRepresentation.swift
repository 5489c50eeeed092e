package import DiscriminationLaw

/// The limitation clocks of one incident, with everything that somebody needs who must trust or doubt them.
package struct LimitationRepresentation: Codable, Sendable, Equatable {
    /// One clock: what has to be done, until when, and how the day was found.
    package struct Clock: Codable, Sendable, Equatable {
        package let branch: LimitationBranch
        package let act: LimitationAct
        /// The statutory end day; nothing while a negotiation has not ended, which is never "no limit".
        package let raw: Day?
        /// The day to work by.
        package let safe: Day?
        /// Possibly still in time; ask a jurist.
        package let extended: Day?
        /// Days left until the safe day; negative where it has passed, nothing while the clock waits.
        package let daysLeft: Int?
        package let rule: LimitationRule.Identifier
        package let references: [ProvisionRepresentation]
        package let arithmetic: String
        package let assumptions: [String]
        /// Which of the questions could change this clock.
        package let openQuestions: [LimitationQuestion.Identifier]
    }

    /// A fact that is not known, and what each answer would do.
    package struct Question: Codable, Sendable, Equatable {
        package let question: LimitationQuestion.Identifier
        package let text: String
        package let alternatives: [Alternative]
    }

    /// One answer that was tried.
    package struct Alternative: Codable, Sendable, Equatable {
        package let answer: String
        package let effects: [Effect]
    }

    /// One clock that an answer changes.
    package struct Effect: Codable, Sendable, Equatable {
        package let branch: LimitationBranch
        package let act: LimitationAct
        package let change: LimitationQuestion.Change
    }

    package let clocks: [Clock]
    package let questions: [Question]
    /// Whether a negotiation was called whose end is not known: ask for it.
    package let negotiationIsPending: Bool
}

extension LimitationRepresentation {
    /// Shows clocks and questions on a day.
    package init(
        clocks: [LimitationClock],
        questions: [LimitationQuestion],
        negotiationIsPending: Bool,
        on today: Day,
        in language: Language
    ) {
        self.clocks = clocks.map { Clock($0, on: today, in: language) }
        self.questions = questions.map { Question($0, in: language) }
        self.negotiationIsPending = negotiationIsPending
    }

    /// Shows what facts lead to, without a case: as a case of these facts would, with the clock that waits for the end of a
    /// negotiation.
    package init(_ facts: LimitationFacts, on today: Day, in language: Language) {
        let questions = LimitationRules.questions(for: facts)
        let clocks =
            LimitationRules.clocks(for: facts, asking: questions)
            + [LimitationRules.waiting(for: facts)].compactMap(\.self)
        self.init(
            clocks: LimitationBranch.allCases.flatMap { branch in clocks.filter { $0.branch == branch } },
            questions: questions,
            negotiationIsPending: facts.hasPendingNegotiation,
            on: today,
            in: language
        )
    }
}

extension LimitationRepresentation.Clock {
    init(_ clock: LimitationClock, on today: Day, in language: Language) {
        self.init(
            branch: clock.branch,
            act: clock.act,
            raw: clock.raw,
            safe: clock.safe,
            extended: clock.extended,
            daysLeft: clock.safe.map { $0.number - today.number },
            rule: clock.rule,
            references: clock.references.map(ProvisionRepresentation.init),
            arithmetic: clock.arithmetic.in(language),
            assumptions: clock.assumptions.map { $0.in(language) },
            openQuestions: clock.openQuestions
        )
    }
}

extension LimitationRepresentation.Question {
    init(_ question: LimitationQuestion, in language: Language) {
        self.init(
            question: question.identifier,
            text: question.question.in(language),
            alternatives: question.alternatives.map { alternative in
                LimitationRepresentation.Alternative(
                    answer: alternative.answer.in(language),
                    effects: alternative.effects.map { .init(branch: $0.branch, act: $0.act, change: $0.change) }
                )
            }
        )
    }
}
