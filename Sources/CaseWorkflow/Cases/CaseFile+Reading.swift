package import DiscriminationLaw

extension CaseFile {
    /// Who must hold a key: the people behind the wall; otherwise the supervisors, and the assignees or, before the first
    /// assignment, who registered the case.
    package var holders: Holders {
        if let wall { return Holders(people: Set(wall.named), supervisors: false) }
        return Holders(people: everAssigned ? Set(assignees) : [registeredBy], supervisors: true)
    }

    /// Whether the case stands in the unassigned queue: nobody is assigned, whoever may hold it.
    package var isUnassigned: Bool { assignees.isEmpty }

    /// Whether there is an incident and every incident is assessed as it stands.
    package var isFullyAssessed: Bool { !incidents.isEmpty && incidents.allSatisfy(\.isAssessed) }

    /// The open tasks whose day has passed.
    package func overdue(on day: Day) -> [TaskEntry] { tasks.filter { $0.isOverdue(on: day) } }

    /// The earliest day of an open task.
    package var nextDue: Day? { tasks.filter { $0.state == .open }.map(\.task.due).min() }

    /// The day the case was closed, while it is closed.
    package var closedOn: Day? { phase == .closed ? phaseHistory.last?.at.day : nil }

    /// Milliseconds spent in each phase until now, all stays in a phase together.
    package func timeInPhases(until now: Moment) -> [Phase: Int64] {
        var spent: [Phase: Int64] = [:]
        for (index, change) in phaseHistory.enumerated() {
            let end = index + 1 < phaseHistory.count ? phaseHistory[index + 1].at : now.notBefore(change.at)
            spent[change.phase, default: 0] += end.milliseconds - change.at.milliseconds
        }
        return spent
    }

    /// The party with this number.
    package func party(_ id: ElementID) -> Party? { parties.first { $0.id == id }?.party }

    /// Whether any party has, or asked for, a protected identity.
    ///
    /// Then lists show no name and no free text: who reads them over a shoulder must learn nothing.
    package var hasProtectedIdentity: Bool { parties.contains { $0.party.protection != .none } }
}
