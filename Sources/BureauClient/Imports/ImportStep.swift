package import CaseWorkflow

/// One step by which an imported case comes as far as its record proves.
package enum ImportStep: Sendable, Equatable {
    case register(Register)
    case note(Note)
    case beginAssessment(BeginAssessment)
    case assess(Assessment)
    case beginAction(BeginAction)
    /// An action, by its place among the record's actions.
    case decide(DecidedAction, place: Int)
    /// What came of the action at this place.
    case outcome(String, place: Int)
    case close(Closure)

    /// The name of the step inside its case; with the reference it makes the idempotency key.
    package var name: String {
        switch self {
        case .register: "register"
        case .note: "note"
        case .beginAssessment: "begin-assessment"
        case .assess: "assess"
        case .beginAction: "begin-action"
        case .decide(_, let place): "action-\(place + 1)"
        case .outcome(_, let place): "outcome-\(place + 1)"
        case .close: "close"
        }
    }

    /// The command that takes the step; nil where it was taken already.
    ///
    /// A case that was ever closed is finished for the import: what people did to it since is theirs.
    package func command(on progress: ImportProgress?) -> Command? {
        guard let progress else {
            guard case .register(let register) = self else { return nil }
            return .register(register)
        }
        if progress.phases.contains(.closed) { return nil }
        switch self {
        case .register:
            return nil
        case .note(let note):
            return progress.notes.contains(note.text) ? nil : .addNote(AddNote(note: note))
        case .beginAssessment(let begin):
            return progress.phases.isDisjoint(with: [.assessment, .action]) ? .beginAssessment(begin) : nil
        case .assess(let assessment):
            guard let incident = progress.unassessed, !progress.phases.contains(.action) else { return nil }
            return .assessIncident(AssessIncident(id: incident, assessment: assessment))
        case .beginAction(let begin):
            return progress.phases.contains(.action) ? nil : .beginAction(begin)
        case .decide(let action, _):
            return progress.actions.contains { $0.action == action } ? nil : .decideAction(DecideAction(action: action))
        case .outcome(let outcome, let place):
            guard progress.actions.indices.contains(place), progress.actions[place].outcome == nil else { return nil }
            return .recordActionOutcome(RecordActionOutcome(id: progress.actions[place].id, outcome: outcome))
        case .close(let closure):
            return .close(Close(closure: closure.completed(for: progress)))
        }
    }
}

extension Closure {
    /// The closing of a published case as the case stands: the one outcome that is known for each of several incidents, and
    /// words on clocks only where one still runs.
    func completed(for progress: ImportProgress) -> Closure {
        var closure = self
        if progress.incidents.count > 1 {
            closure.incidents = progress.incidents.map { IncidentOutcome(incident: $0, outcome: outcome) }
        }
        if progress.clocksRun {
            closure.runningClocks = "Publicerat ärende: avslutat enligt källan. Byrån bevakar inga tider i det."
        }
        return closure
    }
}
