import CaseWorkflow

/// The table of the service with one thing wrong.
struct TableMutant: CustomStringConvertible {
    let description: String
    let command: CommandKind
    let table: TransitionTable

    /// Every rule, with each guard dropped, each role and phase dropped or added, each other target, and gone altogether.
    static func all() -> [TableMutant] {
        let rules = TransitionTable.standard.rules
        return rules.indices.flatMap { index -> [TableMutant] in
            let rule = rules[index]
            let place = "\(rule.command.rawValue), rule \(index)"
            let changed = { (what: String, change: (inout TransitionRule) -> Void) in
                var table = TransitionTable.standard
                change(&table.rules[index])
                return TableMutant(description: "\(place): \(what)", command: rule.command, table: table)
            }
            var mutants = rule.guards.map { kind in changed("without \(kind)") { $0.guards.removeAll { $0 == kind } } }
            for role in Role.allCases {
                mutants.append(changed("other \(role)") { $0.roles.formSymmetricDifference([role]) })
            }
            for phase in Phase.allCases {
                mutants.append(changed("other \(phase)") { $0.phases.formSymmetricDifference([phase]) })
            }
            for to in [nil] + Phase.allCases.map(Optional.some) where to != rule.to {
                mutants.append(changed("to \(to?.rawValue ?? "nowhere")") { $0.to = to })
            }
            var shorter = TransitionTable.standard
            shorter.rules.remove(at: index)
            mutants.append(TableMutant(description: "\(place): gone", command: rule.command, table: shorter))
            return mutants
        }
    }

    /// Whether it takes a full history to find out.
    var concernsRoom: Bool { description.hasSuffix("without room") }

    /// Mutants that allow and refuse exactly what the table does, so that no test could tell them apart: a supervisor whom the
    /// second rule for walls admitted too was admitted by the first already.
    var isEquivalent: Bool {
        [.raiseWall, .liftWall].contains(command) && description.hasSuffix("other supervisor")
            && table.rules.filter { $0.command == command && $0.roles.contains(.supervisor) }.count == 2
    }
}
