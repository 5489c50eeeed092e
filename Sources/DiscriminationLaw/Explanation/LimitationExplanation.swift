/// The clocks of one incident in words, for a person: what to do, by when, why, and what to ask.
package enum LimitationExplanation {
    /// The explanation as plain text, ending with a line feed.
    package static func text(
        for facts: LimitationFacts,
        law: LawVersion = .current,
        in language: Language
    ) -> String {
        var lines: [String] = []
        for clock in LimitationRules.clocks(for: facts, law: law) {
            let day = clock.safe?.text ?? BilingualText("fråga efter slutdagen", "ask for the end date").in(language)
            lines.append("\(clock.branch.rawValue) \(clock.act.words.in(language)): \(day)")
            lines.append("  \(clock.arithmetic.in(language))")
            lines.append("  \(clock.references.map(\.description).joined(separator: ", "))")
            lines += clock.assumptions.map { "  - \($0.in(language))" }
        }
        let questions = LimitationRules.questions(for: facts, law: law)
        if !questions.isEmpty {
            lines.append(BilingualText("Att fråga:", "To ask:").in(language))
            lines += questions.flatMap { question in
                ["* \(question.question.in(language))"]
                    + question.alternatives.map { "  - \($0.answer.in(language)): \(effects($0.effects, language))" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func effects(_ effects: [LimitationQuestion.Effect], _ language: Language) -> String {
        effects.map { "\($0.branch.rawValue) \($0.act.words.in(language)) \(words($0.change).in(language))" }
            .joined(separator: ", ")
    }

    private static func words(_ change: LimitationQuestion.Change) -> BilingualText {
        switch change {
        case .earlier: BilingualText("tidigare", "earlier")
        case .later: BilingualText("senare", "later")
        case .appears: BilingualText("tillkommer", "is added")
        case .disappears: BilingualText("faller bort", "falls away")
        case .waits: BilingualText("väntar på förhandlingens slut", "waits for the end of the negotiation")
        case .starts: BilingualText("börjar löpa", "starts to run")
        }
    }
}
