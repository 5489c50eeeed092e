/// The clocks of one incident in words, for a person: what to do, by when, why, and what to ask.
package enum LimitationExplanation {
    /// The explanation as plain text, ending with a line feed.
    package static func text(
        for facts: LimitationFacts,
        law: LawVersion = .current,
        in language: Language
    ) -> String {
        var lines: [String] = []
        let questions = LimitationRules.questions(for: facts, law: law)
        for clock in LimitationRules.clocks(for: facts, law: law, asking: questions) {
            let day = clock.safe?.text ?? BilingualText("fråga efter slutdagen", "ask for the end date").in(language)
            lines.append("\(clock.branch.rawValue) \(clock.act.words.in(language)): \(day)")
            lines.append("  \(clock.arithmetic.in(language))")
            lines.append("  \(clock.references.map(\.description).joined(separator: ", "))")
            lines += clock.assumptions.map { "  - \($0.in(language))" }
        }
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
        effects.map { "\($0.branch.rawValue) \($0.act.words.in(language)) \($0.change.words.in(language))" }
            .joined(separator: ", ")
    }
}
