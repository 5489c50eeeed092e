package import DiscriminationLaw

/// What an ordered view of everything with a date shows of one thing beside the tasks.
///
/// Nothing in it depends on the present day, so that a row stays right until the case changes.
package struct WatchRow: Sendable, Equatable {
    package let kind: WatchKind
    /// The incident; nothing for a promise, which is the whole case's.
    package let incident: ElementID?
    package let branch: LimitationBranch?
    package let act: LimitationAct?
    /// The safe day of a clock, and the last day on which a promise is kept; for what must be asked, the day the case was
    /// registered, so that it stands in front.
    package let due: Day
    /// The lowest threshold, in days before the safe day, at which an alarm of it was acknowledged.
    package let acknowledged: Int?
    /// Of a clock that waits: the day on which it rings again after it was acknowledged.
    package let quietUntil: Day?

    package init(
        kind: WatchKind,
        incident: ElementID? = nil,
        branch: LimitationBranch? = nil,
        act: LimitationAct? = nil,
        due: Day,
        acknowledged: Int? = nil,
        quietUntil: Day? = nil
    ) {
        self.kind = kind
        self.incident = incident
        self.branch = branch
        self.act = act
        self.due = due
        self.acknowledged = acknowledged
        self.quietUntil = quietUntil
    }

    /// The clocks of a case, what must be asked to have them, and the promises that are not kept yet; none for a closed case.
    ///
    /// - Parameter promised: Within how many working days each milestone is to be reached.
    package static func rows(
        of file: CaseFile,
        promised: [Milestone: Int] = [:],
        law: LawVersion = .current
    ) -> [WatchRow] {
        guard file.phase != .closed else { return [] }
        let asked = file.registeredAt.day
        let undated = file.undatedIncidents.map { WatchRow(kind: .undated, incident: $0, due: asked) }
        let clocks = file.incidents.flatMap { entry in
            file.clocks(of: entry.id, law: law).map { clock in row(of: clock, incident: entry.id, in: file, law) }
        }
        let promises = file.targets(promised).filter { $0.reachedOn == nil }.map {
            WatchRow(kind: WatchKind($0.milestone), due: $0.due)
        }
        return undated + clocks + promises
    }

    private static func row(
        of clock: LimitationClock,
        incident: ElementID,
        in file: CaseFile,
        _ law: LawVersion
    ) -> WatchRow {
        let acknowledged = file.acknowledged.filter { key, _ in
            key.incident == incident && key.branch == clock.branch && key.act == clock.act && key.safe == clock.safe
        }
        let last = acknowledged.values.max()
        return WatchRow(
            kind: clock.safe == nil ? .waiting : .clock,
            incident: incident,
            branch: clock.branch,
            act: clock.act,
            due: clock.safe ?? file.registeredAt.day,
            acknowledged: acknowledged.keys.map(\.days).min(),
            quietUntil: clock.safe == nil
                ? last.map { file.quietEnd(of: clock, acknowledgedOn: $0, law) } : nil
        )
    }

    /// The alarm that has gone off by a day and waits for an acknowledgement; nothing where none does.
    package func ringing(on today: Day) -> Int? {
        switch kind {
        case .waiting: return quietUntil.map { $0 <= today } ?? true ? 0 : nil
        case .clock:
            guard let threshold = Alarm.threshold(daysLeft: due.number - today.number) else { return nil }
            return acknowledged.map { threshold < $0 } ?? true ? threshold : nil
        case .task, .undated, .firstAnswer, .firstMeeting: return nil
        }
    }

    /// Whether it is a promise that was not kept in time.
    package func isMissed(on today: Day) -> Bool { kind.isPromise && due < today }
}
