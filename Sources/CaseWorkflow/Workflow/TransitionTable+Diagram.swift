extension TransitionTable {
    /// The state diagram in Mermaid's words: an arrow for every command that changes the phase, and a note per phase with the
    /// commands that leave it.
    package func diagram() -> String {
        var lines = ["stateDiagram-v2"]
        for rule in rules {
            guard let to = rule.to else { continue }
            let sources = rule.phases.isEmpty ? ["[*]"] : Phase.allCases.filter(rule.phases.contains).map(\.rawValue)
            for source in sources { lines.append("    \(source) --> \(to.rawValue): \(rule.command.rawValue)") }
        }
        for phase in Phase.allCases {
            let staying = CommandKind.allCases.filter { kind in
                rules.contains { $0.command == kind && $0.to == nil && $0.phases.contains(phase) }
            }
            lines.append("    note right of \(phase.rawValue)")
            for kind in staying { lines.append("        \(kind.rawValue)") }
            lines.append("    end note")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
