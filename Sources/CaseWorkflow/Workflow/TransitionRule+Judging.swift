extension TransitionRule {
    /// Why a rule does not apply, and how far the check came: of several rules the one that came furthest gives the reason.
    struct Obstacle {
        let depth: Int
        let refusal: Refusal
    }

    /// What stands in the way: first what is forbidden, then the phase, then the rest.
    func obstacle(in situation: Situation) -> Obstacle? {
        if situation.actor.roles.isDisjoint(with: roles) {
            return Obstacle(
                depth: 0,
                refusal: Refusal(
                    .roleMissing,
                    ["roles": Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")]
                )
            )
        }
        if situation.file == nil, !phases.isEmpty { return Obstacle(depth: 1, refusal: Refusal(.noSuchCase)) }
        if situation.file != nil, phases.isEmpty { return Obstacle(depth: 1, refusal: Refusal(.alreadyRegistered)) }
        var depth = 1
        for kind in [Refusal.Kind.forbidden, .conflict] {
            for guardian in guards where guardian.refusal.kind == kind {
                depth += 1
                if let values = guardian.violation(of: command, in: situation) {
                    return Obstacle(depth: depth, refusal: Refusal(guardian.refusal, values))
                }
            }
            if kind == .forbidden, let phase = situation.file?.phase {
                depth += 1
                if !phases.contains(phase) { return Obstacle(depth: depth, refusal: wrongPhase(phase)) }
            }
        }
        return nil
    }

    private func wrongPhase(_ phase: Phase) -> Refusal {
        Refusal(
            .wrongPhase,
            [
                "phase": phase.rawValue,
                "phases": Phase.allCases.filter(phases.contains).map(\.rawValue).joined(separator: ", "),
            ]
        )
    }
}
