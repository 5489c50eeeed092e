package import DiscriminationLaw

extension WatchRow {
    /// So many working days an alarm rings for those who have the case before others hear it too.
    package static let answerWorkingDays = 2

    /// The day from which an alarm that nobody has acknowledged goes to others too; nothing where none can ring.
    ///
    /// Two working days after it went off, or on the day of the next threshold where that is sooner. It is reckoned from the
    /// first alarm since the last acknowledgement, so that one alarm after the other, none answered, is not a new wait each
    /// time. Where the facts came late, others may hear it at once: too early costs a look, too late a right.
    ///
    /// - Parameter known: The day the case was registered: nothing rang before.
    package func unanswered(known: Day) -> Day? {
        switch kind {
        case .waiting: return Self.waited(from: max(quietUntil ?? known, known))
        case .clock: return unansweredClock(known)
        case .task, .undated, .firstAnswer, .firstMeeting: return nil
        }
    }

    private func unansweredClock(_ known: Day) -> Day? {
        let left = (Alarm.thresholds + [0]).filter { threshold in acknowledged.map { threshold < $0 } ?? true }
        // The first of those left that can have rung once the case was known.
        guard let first = left.last(where: { rings($0) <= known }) ?? left.first else { return nil }
        let rang = max(rings(first), known)
        let waited = Self.waited(from: rang)
        guard let next = left.first(where: { $0 < first }) else { return waited }
        return min(waited, rings(next))
    }

    private func rings(_ threshold: Int) -> Day { due.adding(days: threshold == 0 ? 1 : -threshold) }

    private static func waited(from day: Day) -> Day { SwedishCalendar.adding(workingDays: answerWorkingDays, to: day) }
}
