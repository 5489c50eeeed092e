package import DiscriminationLaw

/// A limitation clock that somebody must look at now.
package struct Alarm: Sendable, Equatable {
    /// So many days before the safe day an alarm goes off, each once.
    package static let thresholds = [30, 14, 7, 3, 1]

    package let key: AlarmKey
    package let clock: LimitationClock
    /// Days left until the safe day; negative where it has passed, nil while the clock waits.
    package let daysLeft: Int?
    package let isAcknowledged: Bool

    /// The last threshold that has been crossed with so many days left: 0 once the safe day has passed, nil before the first.
    package static func threshold(daysLeft: Int) -> Int? {
        daysLeft < 0 ? 0 : thresholds.last { daysLeft <= $0 }
    }

    /// For so many days an acknowledgement silences a clock that waits for the end of a negotiation: half of the period that
    /// begins with that end, thirty at most.
    ///
    /// The end may be the day after somebody asked. Where two weeks are left then (annulment of a dismissal), asking each
    /// week leaves one of them; where it is months, asking each month leaves at least two.
    package static func quietDays(period: LimitationPeriod, from day: Day) -> Int {
        min(thresholds[0], (period.end(from: day).number - day.number) / 2)
    }
}

extension CaseFile {
    /// The alarms that have gone off by a day, the most urgent first; none for a closed case.
    ///
    /// A clock that waits for the end of a negotiation is an alarm all the time: a pending negotiation silences nothing.
    /// An acknowledgement holds for the threshold it was given at and for those before it; of a clock that waits it holds
    /// for half the time there will be once the negotiation has ended, and then it rings again (`Alarm.quietDays`).
    package func alarms(on today: Day, law: LawVersion = .current) -> [Alarm] {
        guard phase != .closed else { return [] }
        let alarms = incidents.flatMap { entry in
            clocks(of: entry.id, law: law).compactMap { alarm(of: $0, incident: entry.id, on: today, law) }
        }
        return alarms.sorted { ($0.daysLeft ?? .min, $0.key.incident) < ($1.daysLeft ?? .min, $1.key.incident) }
    }

    /// The clocks that still run on a day, each with its incident: not past, or waiting for a negotiation to end.
    package func runningClocks(on today: Day, law: LawVersion = .current) -> [(
        incident: ElementID, clock: LimitationClock
    )] {
        incidents.flatMap { entry in
            clocks(of: entry.id, law: law).filter { $0.raw.map { $0 >= today } ?? true }.map {
                (entry.id, $0)
            }
        }
    }

    private func alarm(of clock: LimitationClock, incident: ElementID, on today: Day, _ law: LawVersion) -> Alarm? {
        let left = clock.safe.map { $0.number - today.number }
        let threshold: Int
        if let left {
            guard let crossed = Alarm.threshold(daysLeft: left) else { return nil }
            threshold = crossed
        } else {
            threshold = 0
        }
        let key = AlarmKey(incident: incident, branch: clock.branch, act: clock.act, safe: clock.safe, days: threshold)
        let isAcknowledged = acknowledged[key].map {
            left != nil || today < quietEnd(of: clock, acknowledgedOn: $0, law)
        }
        return Alarm(key: key, clock: clock, daysLeft: left, isAcknowledged: isAcknowledged ?? false)
    }

    /// The day on which a clock that waits rings again after an acknowledgement.
    func quietEnd(of clock: LimitationClock, acknowledgedOn day: Day, _ law: LawVersion) -> Day {
        day.adding(days: Alarm.quietDays(period: law.rule(clock.rule).period, from: day))
    }
}
