package import DiscriminationLaw

/// What an ordered view of everything with a date shows of one thing beside the tasks.
///
/// Nothing in it depends on the present day, so that a row stays right until the case changes.
package struct WatchRow: Sendable, Equatable {
    package let kind: WatchKind
    /// The incident.
    package let incident: ElementID
    package let branch: LimitationBranch?
    package let act: LimitationAct?
    /// The safe day of a clock; for what must be asked, the day the case was registered, so that it stands in front.
    package let due: Day
    /// The lowest threshold, in days before the safe day, at which an alarm of it was acknowledged.
    package let acknowledged: Int?

    package init(
        kind: WatchKind,
        incident: ElementID,
        branch: LimitationBranch? = nil,
        act: LimitationAct? = nil,
        due: Day,
        acknowledged: Int? = nil
    ) {
        self.kind = kind
        self.incident = incident
        self.branch = branch
        self.act = act
        self.due = due
        self.acknowledged = acknowledged
    }

    /// The clocks of a case and what must be asked to have them; none for a closed case.
    package static func rows(of file: CaseFile, law: LawVersion = .current) -> [WatchRow] {
        guard file.phase != .closed else { return [] }
        let asked = file.registeredAt.day
        let undated = file.undatedIncidents.map { WatchRow(kind: .undated, incident: $0, due: asked) }
        let clocks = file.incidents.flatMap { entry in
            file.clocks(of: entry.id, law: law).map { clock in
                WatchRow(
                    kind: clock.safe == nil ? .waiting : .clock,
                    incident: entry.id,
                    branch: clock.branch,
                    act: clock.act,
                    due: clock.safe ?? asked,
                    acknowledged: file.acknowledged.filter {
                        $0.incident == entry.id && $0.branch == clock.branch && $0.act == clock.act
                            && $0.safe == clock.safe
                    }.map(\.days).min()
                )
            }
        }
        return undated + clocks
    }

    /// The alarm that has gone off by a day and waits for an acknowledgement; nothing where none does.
    package func ringing(on today: Day) -> Int? {
        guard kind == .clock else { return kind == .waiting && acknowledged != 0 ? 0 : nil }
        guard let threshold = Alarm.threshold(daysLeft: due.number - today.number) else { return nil }
        return acknowledged.map { threshold < $0 } ?? true ? threshold : nil
    }
}
