package import CaseWorkflow
package import DiscriminationLaw

extension CaseRepresentation {
    /// Shows a case file.
    ///
    /// - Parameters:
    ///   - allowed: the commands that the asker may give now, from the transition table.
    ///   - name: the name of an account; nil leaves a person by identifier alone.
    package init(
        id: CaseID,
        file: CaseFile,
        allowed: [CommandKind],
        in language: Language,
        name: (StaffID) -> String?
    ) {
        self.id = id
        number = file.number
        version = file.version
        phase = file.phase
        registeredBy = file.registeredBy
        registeredAt = Timestamp.text(milliseconds: file.registeredAt.milliseconds)
        changedAt = Timestamp.text(milliseconds: file.lastAt.milliseconds)
        contact = file.contact
        parties = file.parties.map { PartyElement(id: $0.id, party: $0.party) }
        incidents = file.incidents.map { entry in
            IncidentElement(
                id: entry.id,
                incident: entry.incident,
                assessment: entry.assessment,
                assessmentIsCurrent: entry.assessmentIsCurrent
            )
        }
        notes = file.notes.map { entry in
            NoteElement(
                id: entry.id,
                note: entry.note,
                at: Timestamp.text(milliseconds: entry.at.milliseconds),
                by: entry.by
            )
        }
        actions = file.actions.map { entry in
            ActionElement(
                id: entry.id,
                action: entry.action,
                outcome: entry.outcome,
                at: Timestamp.text(milliseconds: entry.at.milliseconds),
                by: entry.by
            )
        }
        tasks = file.tasks.map { TaskElement(id: $0.id, task: $0.task, state: $0.state) }
        assignees = file.assignees
        wall = file.wall
        hold = file.hold.map { hold in
            Hold(reason: hold.reason, at: Timestamp.text(milliseconds: hold.at.milliseconds), by: hold.by)
        }
        closure = file.closure
        settlement = file.settlement
        phases = file.phaseHistory.map { change in
            PhaseElement(
                phase: change.phase,
                at: Timestamp.text(milliseconds: change.at.milliseconds),
                by: change.by,
                reason: change.reason
            )
        }
        people = Self.people(of: file, name)
        labels = CodeLabels(file, in: language)
        allowedCommands = allowed.filter { Routes.commandKinds.contains($0) }.map { kind in
            AllowedCommand(
                command: kind,
                href: Routes.command(kind).path(id: id.text),
                label: kind.label.in(language)
            )
        }
    }

    private static func people(of file: CaseFile, _ name: (StaffID) -> String?) -> [String: String] {
        var people: Set<StaffID> = [file.registeredBy]
        people.formUnion(file.assignees)
        people.formUnion(file.wall?.named ?? [])
        people.formUnion(file.entries.map(\.by))
        people.formUnion(file.tasks.compactMap(\.task.assignee))
        var names: [String: String] = [:]
        for person in people {
            if let name = name(person) { names[person.text] = name }
        }
        return names
    }
}

extension CodeLabels {
    /// The labels of every code in a case.
    init(_ file: CaseFile, in language: Language) {
        self.init()
        add("phase", file.phase, in: language)
        for change in file.phaseHistory { add("phase", change.phase, in: language) }
        add("channel", file.contact.channel, in: language)
        for party in file.parties.map(\.party) {
            add("partyRole", party.role, in: language)
            add("respondentKind", party.respondent?.kind, in: language)
            add("sector", party.respondent?.sector, in: language)
            add("protection", party.protection, in: language)
            add("sex", party.sex, in: language)
            add("ageBand", party.ageBand, in: language)
            for way in party.contactWays { add("contactWay", way.kind, in: language) }
        }
        for entry in file.incidents {
            add(entry.incident.alleged, in: language)
            if let assessment = entry.assessment {
                add(assessment.assessed, in: language)
                add("finding", assessment.finding, in: language)
            }
        }
        for entry in file.notes { add("noteKind", entry.note.kind, in: language) }
        for entry in file.actions { add("actionKind", entry.action.kind, in: language) }
        for entry in file.tasks { add("taskState", entry.state, in: language) }
        add("payment", file.settlement?.paid, in: language)
        add("outcome", file.closure?.outcome, in: language)
        add("retention", file.closure?.retention, in: language)
        if case .told(_, let how, _) = file.closure?.informed { add("toldHow", how, in: language) }
    }
}
