import CaseWorkflow

/// A case with its history, as the office would keep it; grown only through `decide` and `evolve`.
struct CaseHistory {
    var recorded: [RecordedEvent] = []
    var file: CaseFile?
    var table = TransitionTable.standard
    var context = Bureau.context

    /// Gives a command and takes its events in.
    mutating func give(_ command: Command, by actor: Actor = Bureau.actor(Bureau.sven)) throws(Refusal) {
        let now = Bureau.moment(recorded.count)
        for event in try Workflow.decide(command, on: file, by: actor, at: now, in: context, table: table) {
            take(event, by: actor.id)
        }
    }

    mutating func give(_ commands: [Command], by actor: Actor = Bureau.actor(Bureau.sven)) throws(Refusal) {
        for command in commands { try give(command, by: actor) }
    }

    mutating func take(_ event: Event, by person: StaffID) {
        let at = Bureau.moment(recorded.count).notBefore(file?.lastAt)
        recorded.append(RecordedEvent(version: recorded.count + 1, event: event, at: at, by: person))
        if case .eventStruck(let content) = event, recorded.indices.contains(content.version - 1) {
            recorded[content.version - 1] = recorded[content.version - 1].struck
            file = Workflow.fold(recorded)
        } else {
            file = Workflow.evolve(file, with: recorded[recorded.count - 1])
        }
    }

    /// A registered case with two parties and one incident.
    static func registered(by actor: Actor = Bureau.actor(Bureau.anna)) throws -> CaseHistory {
        var history = CaseHistory()
        try history.give(.register(Sample.register), by: actor)
        return history
    }

    /// The same case with notes until its history is full.
    func filled() -> CaseHistory {
        var full = self
        let note = Event.noteAdded(NoteAdded(id: (file?.lastElement ?? 0) + 1, note: Sample.note))
        while full.recorded.count < Limits.events {
            let version = full.recorded.count + 1
            full.recorded.append(
                RecordedEvent(version: version, event: note, at: Bureau.moment(version), by: Bureau.anna)
            )
        }
        full.file = Workflow.fold(full.recorded)
        return full
    }
}
