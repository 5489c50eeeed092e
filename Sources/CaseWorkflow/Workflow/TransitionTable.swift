/// Who may do what to a case in which phase, as data.
///
/// From it come the check of every command, the commands that a representation offers, and the state diagram.
package struct TransitionTable: Sendable, Equatable {
    package var rules: [TransitionRule] {
        didSet { byCommand = Dictionary(grouping: rules, by: \.command) }
    }
    /// The same rules, in their order, by command: every representation asks for each command.
    private var byCommand: [CommandKind: [TransitionRule]]

    package init(rules: [TransitionRule]) {
        self.rules = rules
        byCommand = Dictionary(grouping: rules, by: \.command)
    }

    /// The rule that allows the command; of several the first.
    func rule(for command: CommandKind, in situation: Situation) throws(Refusal) -> TransitionRule {
        var nearest: TransitionRule.Obstacle?
        for rule in byCommand[command] ?? [] {
            guard let obstacle = rule.obstacle(in: situation) else { return rule }
            if obstacle.depth > nearest?.depth ?? -1 { nearest = obstacle }
        }
        throw nearest?.refusal ?? Refusal(.roleMissing, ["roles": ""])
    }
}
