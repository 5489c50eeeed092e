import CaseWorkflow
import Testing

@Suite struct `The workflow explored whole` {
    @Test(arguments: Explorer.Walk.allCases)
    func `every reachable state keeps every promise, whoever commands what`(walk: Explorer.Walk) {
        let explorer = Exploration.of(walk)
        print("workflow: \(walk): \(explorer.nodes.count) states, \(explorer.steps) commands tried")
        #expect(explorer.violations == [])
        #expect(explorer.nodes.count > 100)
        #expect(Set(explorer.nodes.keys.map(\.phase)) == [nil, .intake, .assessment, .action, .closed])

        // No dead end: walking the arrows backwards from the closed states reaches every state.
        var predecessors: [AbstractState: Set<AbstractState>] = [:]
        for (state, node) in explorer.nodes {
            for successor in node.successors { predecessors[successor, default: []].insert(state) }
        }
        var canClose = Set(explorer.nodes.keys.filter { $0.phase == .closed })
        var queue = Array(canClose)
        while let state = queue.popLast() {
            for before in predecessors[state, default: []] where canClose.insert(before).inserted {
                queue.append(before)
            }
        }
        #expect(canClose.count == explorer.nodes.count)
    }

    @Test func `what the table should allow was accepted somewhere, for every command, phase and role`() {
        let samples = Set(Exploration.all.flatMap(\.samples.keys))
        for kind in CommandKind.allCases {
            for phase in [nil] + Phase.allCases.map(Optional.some) {
                let column = Expectation.column(kind, phase)
                let byCaseworker = samples.contains(.init(kind: kind, phase: phase, roles: [.caseworker]))
                let bySupervisor = samples.contains(.init(kind: kind, phase: phase, roles: [.supervisor]))
                let place = "\(kind.rawValue) in \(phase?.rawValue ?? "nothing")"
                #expect(byCaseworker == (column == "c" || column == "w"), "\(place) by a caseworker")
                #expect(bySupervisor == (column != "-"), "\(place) by a supervisor")
            }
        }
    }

    @Test func `every refusal code is met or stands in the list of those that cannot be`() {
        let met = Exploration.all.flatMap(\.refusals).map { $0[0] }
        // A full history and a faulty payload are tried apart.
        let apart: Set<RefusalCode> = [.historyFull, .malformed]
        #expect(Set(met).union(apart.map(\.rawValue)) == Set(RefusalCode.allCases.map(\.rawValue)))
    }
}
