/// From what is known of an incident to its clocks.
///
/// Pure: the same facts and version of the law give the same clocks, and nobody's clock is read. Unknown facts take the
/// earliest end; a negotiation that has not ended gives a waiting clock, never none; nothing is extended.
package enum LimitationRules {
    /// The clocks of one incident, in the order of the branches.
    ///
    /// Each names its rule, its arithmetic in words, what was assumed, and the open questions that could change it;
    /// these are found by trying the answers, which costs at most some twenty reckonings.
    package static func clocks(for facts: LimitationFacts, law: LawVersion = .current) -> [LimitationClock] {
        clocks(for: facts, law: law, asking: questions(for: facts, law: law))
    }

    /// The same clocks, of which each names those of the questions that could change it.
    ///
    /// For who has asked `questions(for:law:)` already, or wants only the days and gives none: costs one reckoning.
    package static func clocks(
        for facts: LimitationFacts,
        law: LawVersion = .current,
        asking questions: [LimitationQuestion]
    ) -> [LimitationClock] {
        LimitationReckoning(facts: facts, law: law).drafts().map { draft in
            let open = questions.filter { question in
                question.alternatives.contains { alternative in
                    alternative.effects.contains { $0.branch == draft.branch && $0.act == draft.act }
                }
            }
            return draft.clock(law: law, openQuestions: open.map(\.identifier))
        }
    }

    /// The clock that the end of a negotiation will start, where it is pending and `clocks(for:law:)` cannot show it yet.
    ///
    /// Of other claims against an employer than a dismissal: a dismissal's waiting clock is among the clocks. Whoever watches
    /// a case asks for the end of the negotiation as long as this is there.
    package static func waiting(for facts: LimitationFacts, law: LawVersion = .current) -> LimitationClock? {
        guard facts.hasPendingNegotiation, facts.dismissal == nil, facts.union?.membership != .never else { return nil }
        let draft = LimitationReckoning(facts: facts, law: law).draft(.actionAfterNegotiation, from: nil)
        let asked: LimitationQuestion.Identifier =
            facts.negotiation?.centralCalled == nil ? .localEnded : .centralEnded
        return draft.clock(law: law, openQuestions: [asked])
    }

    /// What is not known and would change the clocks if it were, with what each answer would do.
    ///
    /// Facts that are known are not asked for again. Days are tried with an example and tell the direction only.
    package static func questions(for facts: LimitationFacts, law: LawVersion = .current) -> [LimitationQuestion] {
        let now = LimitationReckoning(facts: facts, law: law).drafts()
        return LimitationQuestion.Identifier.allCases.compactMap { identifier in
            let alternatives = facts.alternatives(to: identifier).compactMap {
                trial -> LimitationQuestion.Alternative? in
                let then = LimitationReckoning(facts: trial.facts, law: law).drafts()
                let effects = effects(from: now, to: then)
                return effects.isEmpty ? nil : .init(answer: trial.answer, effects: effects)
            }
            guard !alternatives.isEmpty else { return nil }
            return LimitationQuestion(identifier: identifier, question: identifier.words, alternatives: alternatives)
        }
    }

    private static func effects(from now: [ClockDraft], to then: [ClockDraft]) -> [LimitationQuestion.Effect] {
        let changed = now.compactMap { old -> LimitationQuestion.Effect? in
            let new = then.first { $0.branch == old.branch && $0.act == old.act }
            return change(from: old, to: new).map { .init(branch: old.branch, act: old.act, change: $0) }
        }
        let added = then.filter { new in !now.contains { $0.branch == new.branch && $0.act == new.act } }
        return changed + added.map { .init(branch: $0.branch, act: $0.act, change: .appears) }
    }

    private static func change(from old: ClockDraft, to new: ClockDraft?) -> LimitationQuestion.Change? {
        guard let new else { return .disappears }
        return switch (old.raw, new.raw) {
        case (nil, nil): nil
        case (nil, _): .starts
        case (_, nil): .waits
        case (let before?, let after?): before == after ? nil : (after < before ? .earlier : .later)
        }
    }
}
