package import BureauContract
package import CaseWorkflow
package import DiscriminationLaw

/// How far an imported case has come: what decides which steps are left.
package struct ImportProgress: Sendable, Equatable {
    /// One action that stands in the case.
    package struct Action: Sendable, Equatable {
        package let id: ElementID
        package let action: DecidedAction
        package let outcome: String?
    }

    /// Every phase that the case has been in.
    package let phases: Set<Phase>
    /// The first incident without a current assessment.
    package let unassessed: ElementID?
    package let notes: Set<String>
    package let actions: [Action]
    package let incidents: [ElementID]
    /// Whether a limitation clock still runs, waits for a negotiation to end, or cannot be told because an incident has no day.
    package let clocksRun: Bool

    package init(_ file: CaseRepresentation) {
        phases = Set(file.phases.map(\.phase)).union([file.phase])
        unassessed = file.incidents.first { $0.assessment == nil || !$0.assessmentIsCurrent }?.id
        notes = Set(file.notes.map(\.note.text))
        actions = file.actions.map { Action(id: $0.id, action: $0.action, outcome: $0.outcome) }
        incidents = file.incidents.map(\.id)
        let clocks = file.incidents.flatMap(\.limitation.clocks)
        clocksRun = !file.undatedIncidents.isEmpty || clocks.contains { $0.raw.map { $0 >= file.today } ?? true }
    }

    /// The same of a case file, on a day.
    package init(_ file: CaseFile, on today: Day) {
        phases = Set(file.phaseHistory.map(\.phase)).union([file.phase])
        unassessed = file.incidents.first { !$0.isAssessed }?.id
        notes = Set(file.notes.map(\.note.text))
        actions = file.actions.map { Action(id: $0.id, action: $0.action, outcome: $0.outcome) }
        incidents = file.incidents.map(\.id)
        clocksRun = !file.undatedIncidents.isEmpty || !file.runningClocks(on: today).isEmpty
    }
}
