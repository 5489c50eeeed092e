extension CaseFile {
    /// Takes one event in; never fails, whatever stands in it and in whatever order events come.
    mutating func take(_ recorded: RecordedEvent) {
        if let event = recorded.event {
            event.content.fold(into: &self, as: recorded)
            if recorded.kind.touchesReferences { dropUnknownReferences() }
        }
        version = recorded.version
        lastAt = recorded.at.notBefore(lastAt)
        entries.append(
            HistoryEntry(
                version: recorded.version,
                kind: recorded.kind,
                at: recorded.at,
                by: recorded.by,
                struck: recorded.event == nil
            )
        )
    }

    mutating func giveOut(_ id: ElementID) { lastElement = max(lastElement, id) }

    mutating func enter(_ phase: Phase, _ recorded: RecordedEvent, reason: String? = nil) {
        self.phase = phase
        phaseHistory.append(PhaseChange(phase: phase, at: recorded.at, by: recorded.by, reason: reason))
    }

    mutating func put(_ party: Party, as id: ElementID) {
        giveOut(id)
        if let index = parties.firstIndex(where: { $0.id == id }) {
            parties[index].party = party
        } else {
            parties.append(PartyEntry(id: id, party: party))
        }
    }

    mutating func put(_ incident: Incident, as id: ElementID) {
        giveOut(id)
        if let index = incidents.firstIndex(where: { $0.id == id }) {
            incidents[index].incident = incident
            incidents[index].assessmentIsCurrent = false
        } else {
            incidents.append(IncidentEntry(id: id, incident: incident))
        }
    }

    mutating func put(_ task: CaseTask, as id: ElementID) {
        giveOut(id)
        if let index = tasks.firstIndex(where: { $0.id == id }) {
            tasks[index].task = task
        } else {
            tasks.append(TaskEntry(id: id, task: task))
        }
    }

    mutating func removeParty(_ id: ElementID) { parties.removeAll { $0.id == id } }

    mutating func changeParty(_ id: ElementID, _ change: (inout PartyEntry) -> Void) {
        guard let index = parties.firstIndex(where: { $0.id == id }) else { return }
        change(&parties[index])
    }

    mutating func changeIncident(_ id: ElementID, _ change: (inout IncidentEntry) -> Void) {
        guard let index = incidents.firstIndex(where: { $0.id == id }) else { return }
        change(&incidents[index])
    }

    mutating func settleTask(_ id: ElementID, as state: TaskState) {
        guard let index = tasks.firstIndex(where: { $0.id == id }) else { return }
        tasks[index].state = state
    }

    /// Open tasks of people who lose the case become nobody's in particular: whoever comes after sees them.
    mutating func changeHolders(_ change: (inout CaseFile) -> Void) {
        let before = holders.people
        change(&self)
        let lost = before.subtracting(holders.people)
        for index in tasks.indices where tasks[index].state == .open {
            if let assignee = tasks[index].task.assignee, lost.contains(assignee) { tasks[index].task.assignee = nil }
        }
    }

    mutating func markStruck(_ version: Int) {
        guard let index = entries.firstIndex(where: { $0.version == version }) else { return }
        entries[index].struck = true
    }

    /// A reference to what was struck or removed leads nowhere and is dropped, so that no reader meets one.
    private mutating func dropUnknownReferences() {
        let known = Set(parties.map(\.id))
        let here = Set(incidents.map(\.id))
        closure?.incidents.removeAll { !here.contains($0.incident) }
        for index in parties.indices {
            if let id = parties[index].party.onBehalfOf, !known.contains(id) { parties[index].party.onBehalfOf = nil }
        }
        for index in incidents.indices where !known.isSuperset(of: incidents[index].incident.mentioned) {
            incidents[index].incident.respondents.removeAll { !known.contains($0) }
            incidents[index].incident.wronged.removeAll { !known.contains($0) }
        }
    }
}

extension EventKind {
    fileprivate var touchesReferences: Bool {
        switch self {
        case .registered, .partyAdded, .partyChanged, .partyRemoved, .incidentAdded, .incidentChanged, .closed: true
        default: false
        }
    }
}
