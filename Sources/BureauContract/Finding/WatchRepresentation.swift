package import CaseWorkflow
package import DiscriminationLaw

/// A page of everything with a date: tasks, limitation clocks, what must be asked and promises, the earliest first.
package struct WatchRepresentation: Codable, Sendable, Equatable {
    /// One thing to look out for, with the case it belongs to.
    package struct Item: Codable, Sendable, Equatable {
        package let caseID: CaseID
        package let href: String
        package let number: CaseNumber?
        package let kind: WatchKind
        /// The safe day of a clock, the last day of a promise; for what must be asked, the day the case was registered.
        package let due: Day
        /// Negative where the day has passed.
        package let daysLeft: Int
        /// Of a promise: whether its day has passed.
        package let missed: Bool?
        /// Why it is shown to who asks.
        package let why: WatchReason
        /// The number of a task.
        package let task: ElementID?
        /// Of a task; nothing where an identity is protected.
        package let title: String?
        package let assignee: StaffID?
        package let incident: ElementID?
        package let branch: LimitationBranch?
        package let act: LimitationAct?
        /// The alarm that rings, which is what acknowledges it.
        package let alarm: AlarmKey?

        /// Shows a task.
        package init(id: CaseID, number: CaseNumber?, task: TaskRow, daysLeft: Int, why: WatchReason) {
            caseID = id
            href = Routes.readCase.path(id: id.text)
            self.number = number
            kind = .task
            due = task.due
            self.daysLeft = daysLeft
            self.task = task.id
            title = task.title
            assignee = task.assignee
            self.why = why
            (incident, branch, act, alarm, missed) = (nil, nil, nil, nil, nil)
        }

        /// Shows a clock with the threshold at which it rings, what must be asked, or a promise.
        package init(
            id: CaseID,
            number: CaseNumber?,
            watch: WatchRow,
            daysLeft: Int,
            ringing: Int?,
            isMissed: Bool,
            why: WatchReason
        ) {
            caseID = id
            href = Routes.readCase.path(id: id.text)
            self.number = number
            kind = watch.kind
            due = watch.due
            self.daysLeft = daysLeft
            (task, title, assignee) = (nil, nil, nil)
            missed = watch.kind.isPromise ? isMissed : nil
            self.why = why
            incident = watch.incident
            branch = watch.branch
            act = watch.act
            guard let ringing, let incident = watch.incident, let branch = watch.branch, let act = watch.act else {
                alarm = nil
                return
            }
            let safe = watch.kind == .clock ? watch.due : nil
            alarm = AlarmKey(incident: incident, branch: branch, act: act, safe: safe, days: ringing)
        }
    }

    package let items: [Item]
    /// Where the next page is; nothing on the last one.
    package let next: String?
    package let desk: DeskRepresentation
    package let labels: CodeLabels

    /// Shows a page in a language.
    package init(items: [Item], next: String?, desk: DeskRepresentation, in language: Language) {
        self.items = items
        self.next = next
        self.desk = desk
        var labels = CodeLabels()
        for item in items {
            labels.add("watchKind", item.kind, in: language)
            labels.add("watchReason", item.why, in: language)
            if let branch = item.branch { labels.add("branch", branch, branch.words, in: language) }
            if let act = item.act { labels.add("act", act, act.words, in: language) }
        }
        self.labels = labels
    }
}
