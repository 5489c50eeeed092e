package import CaseWorkflow
package import DiscriminationLaw

/// How one record becomes a case: the steps that its facts prove, and why it goes no further.
///
/// Pure: the same record on the same day gives the same plan.
package struct ImportPlan: Sendable, Equatable {
    /// The record's `id`, and the reference of its case.
    package let reference: String
    package let steps: [ImportStep]
    /// Why the case is not closed; nil where it is.
    package let stop: ImportStop?
    /// What else whoever imports should know.
    package let remarks: [ImportRemark]

    /// - Parameter today: the day of entry; no date of the record may lie after it.
    package init(_ record: ImportRecord, today: Day) {
        let course = ImportCourse(record.actions ?? [])
        let closure = record.closure(course)
        let breach = record.outcome?.breachFound
        var steps: [ImportStep] = [.register(record.register(today: today))]
        if let note = record.note { steps.append(.note(note)) }
        let isAssessed = breach != nil || !course.actions.isEmpty
        if isAssessed || !course.evidence.isEmpty { steps.append(.beginAssessment(BeginAssessment())) }
        if isAssessed { steps.append(.assess(record.assessment(course))) }
        if !course.actions.isEmpty { steps.append(.beginAction(BeginAction())) }
        for (place, action) in course.actions.enumerated() {
            steps.append(.decide(action.decided, place: place))
            if !action.outcomes.isEmpty {
                steps.append(.outcome(action.outcomes.joined(separator: "\n"), place: place))
            }
        }
        if let closure { steps.append(.close(closure)) }
        reference = record.id
        self.steps = steps
        stop = closure == nil ? ImportStop(record) : nil
        remarks = record.remarks(today: today)
    }

    /// The commands of the plan on a case that does not exist yet, numbers of incident and actions filled in.
    ///
    /// Whether a closing must acknowledge clocks the case as it stands tells: `ImportStep.command(on:)` adds the words.
    package var commands: [Command] {
        guard case .register(let register) = steps.first else { return [] }
        var commands = [Command.register(register)]
        var element = register.parties.count + register.incidents.count
        let incident = register.parties.count + 1
        var actions: [ElementID] = []
        for step in steps.dropFirst() {
            switch step {
            case .register: break
            case .note(let note):
                element += 1
                commands.append(.addNote(AddNote(note: note)))
            case .beginAssessment(let begin): commands.append(.beginAssessment(begin))
            case .assess(let assessment):
                commands.append(.assessIncident(AssessIncident(id: incident, assessment: assessment)))
            case .beginAction(let begin): commands.append(.beginAction(begin))
            case .decide(let action, _):
                element += 1
                actions.append(element)
                commands.append(.decideAction(DecideAction(action: action)))
            case .outcome(let outcome, let place):
                commands.append(.recordActionOutcome(RecordActionOutcome(id: actions[place], outcome: outcome)))
            case .close(let closure): commands.append(.close(Close(closure: closure)))
            }
        }
        return commands
    }

    /// In which phase the case ends.
    package var phase: Phase {
        var phase = Phase.intake
        for step in steps {
            switch step {
            case .beginAssessment: phase = .assessment
            case .beginAction: phase = .action
            case .close: phase = .closed
            default: break
            }
        }
        return phase
    }
}
