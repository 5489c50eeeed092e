import CaseWorkflow
import Testing

@Suite struct `Mutants of the transition table` {
    @Test func `each is caught by the promises of a step`() throws {
        let mutants = TableMutant.all()
        let states = try TableMutantStates()
        var survivors: [String] = []
        for mutant in mutants where !states.catches(mutant) { survivors.append(mutant.description) }
        print("workflow: \(mutants.count) mutants of the table, \(survivors.count) equivalent")
        #expect(survivors == mutants.filter(\.isEquivalent).map(\.description))
        #expect(survivors.count == 2)
    }
}

/// The states on which mutants are tried.
struct TableMutantStates {
    private let samples: [Step]
    private let visited: [(history: CaseHistory, actors: [Actor])]
    private let full: [(history: CaseHistory, actors: [Actor])]

    init() throws {
        samples = Exploration.all.flatMap(\.samples.values)
        visited = Explorer.Walk.allCases.flatMap { walk in
            Exploration.of(walk).nodes.values.map { ($0.history, walk.actors) }
        }
        full = try TableMutantStates.full().map { ($0, [Bureau.actor(Bureau.stina)]) }
    }

    /// Whether what should be accepted is refused, or some step breaks a promise.
    func catches(_ mutant: TableMutant) -> Bool {
        for sample in samples where sample.command.kind == mutant.command {
            if refuses(mutant.table, sample) { return true }
        }
        var explorer = Explorer(table: mutant.table)
        for (history, actors) in mutant.concernsRoom ? full : visited {
            var history = history
            history.table = mutant.table
            for command in Candidates.commands(mutant.command, on: history.file) {
                for actor in actors {
                    _ = explorer.step(history, command, actor)
                    if !explorer.violations.isEmpty { return true }
                }
            }
        }
        return false
    }

    private func refuses(_ table: TransitionTable, _ sample: Step) -> Bool {
        do {
            _ = try Workflow.decide(
                sample.command,
                on: sample.before,
                by: sample.actor,
                at: Bureau.moment(99_999),
                in: Bureau.context,
                table: table
            )
            return false
        } catch {
            return true
        }
    }

    /// A full history in every phase.
    static func full() throws -> [CaseHistory] { try phases().map { $0.filled() } }

    /// A case in every phase, with something of every kind in it.
    static func phases() throws -> [CaseHistory] {
        var history = try CaseHistory.registered()
        try history.give([
            .addNote(AddNote(note: Sample.note)), .addTask(AddTask(task: Sample.task())),
            .recordConsent(RecordConsent(consent: LawSample.consent(.contactRespondent))),
            .recordConsent(RecordConsent(consent: LawSample.consent(.referral))),
            .refer(Refer(referral: LawSample.referral(on: 7))),
        ])
        var phases = [history]
        try history.give([.beginAssessment(BeginAssessment())])
        phases.append(history)
        try history.give([
            .assessIncident(AssessIncident(id: 3, assessment: Sample.assessment)), .beginAction(BeginAction()),
            .decideAction(DecideAction(action: Sample.action)),
        ])
        phases.append(history)
        try history.give(.close(Sample.closing(Sample.closure)))
        phases.append(history)
        return phases
    }
}
