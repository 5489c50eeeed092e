package import DiscriminationLaw

extension Workflow {
    /// Whether a case may be erased (gallras) for good by this person now.
    ///
    /// A supervisor who holds it may, once it is closed and under no legal hold; whoever is behind a wall that names no
    /// supervisor may too, because nobody else could. How long a closed case is kept is the bureau's policy and no data of
    /// the case: that its time has come is for who erases it to judge.
    /// - Throws: the reason, with its remedy.
    package static func checkErasure(
        of file: CaseFile,
        by actor: Actor,
        on today: Day,
        in context: DecisionContext
    ) throws(Refusal) {
        let situation = Situation(file: file, actor: actor, context: context, today: today, payload: nil)
        _ = try erasing.rule(for: .strike, in: situation)
    }

    /// Erasing is the striking of everything: a decision on the whole file, and no event in it.
    private static let erasing = TransitionTable(rules: [
        .init(.strike, in: [.closed], by: [.supervisor], if: [.holds, .notHeld]),
        .init(.strike, in: [.closed], by: [.caseworker], if: [.holds, .noSupervisorNamed, .notHeld]),
    ])
}
