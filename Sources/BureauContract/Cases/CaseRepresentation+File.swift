package import CaseWorkflow
package import DiscriminationLaw

extension CaseRepresentation {
    /// Shows a case file.
    ///
    /// - Parameters:
    ///   - allowed: the commands that the asker may give now, from the transition table.
    ///   - today: the Swedish day, by which clocks, alarms and consents are told.
    ///   - promised: within how many working days each milestone is to be reached.
    ///   - asksSupervisor: what came of the conflict check, after a command that brings a party in.
    ///   - name: the name of an account; nil leaves a person by identifier alone.
    package init(
        id: CaseID,
        file: CaseFile,
        allowed: [CommandKind],
        on today: Day,
        promised: [Milestone: Int] = [:],
        in language: Language,
        asksSupervisor: Bool? = nil,
        name: (StaffID) -> String?
    ) {
        self.id = id
        askSupervisor = asksSupervisor
        number = file.number
        version = file.version
        phase = file.phase
        registeredBy = file.registeredBy
        registeredAt = Timestamp.text(milliseconds: file.registeredAt.milliseconds)
        changedAt = Timestamp.text(milliseconds: file.lastAt.milliseconds)
        contact = file.contact
        self.today = today
        parties = file.parties.map { entry in
            PartyElement(
                id: entry.id,
                party: entry.party,
                standing: entry.standing,
                isMinor: entry.isMinor(on: today),
                warnings: entry.party.warnings
            )
        }
        incidents = file.incidents.map { IncidentElement($0, of: file, on: today, in: language) }
        undatedIncidents = file.undatedIncidents
        alarms = file.alarms(on: today).map {
            AlarmElement(alarm: $0.key, daysLeft: $0.daysLeft, acknowledged: $0.isAcknowledged)
        }
        consents = file.consents.map { ConsentElement($0, of: file, on: today) }
        bases = file.bases
        referrals = file.referrals.map { ReferralElement($0) }
        milestones = Milestone.allCases.compactMap { milestone in
            file.milestones[milestone].map { MilestoneElement(milestone: milestone, reachedOn: $0) }
        }
        targets = file.targets(promised).map {
            TargetElement(
                milestone: $0.milestone,
                due: $0.due,
                reachedOn: $0.reachedOn,
                missed: $0.isMissed(on: today)
            )
        }
        campaign = file.campaign
        notes = file.notes.map { entry in
            NoteElement(
                id: entry.id,
                note: entry.note,
                at: Timestamp.text(milliseconds: entry.at.milliseconds),
                by: entry.by
            )
        }
        let blocked = file.blockedActions(on: today)
        actions = file.actions.map { entry in
            ActionElement(
                id: entry.id,
                action: entry.action,
                consentIsMissing: blocked.contains(entry.id),
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
        var labels = CodeLabels(file, in: language)
        for incident in incidents { labels.add(incident, in: language) }
        self.labels = labels
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
