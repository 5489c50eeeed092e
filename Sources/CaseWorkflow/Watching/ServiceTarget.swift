package import DiscriminationLaw

/// A promise of the bureau for one case: the milestone, until when it was to be reached, and when it was.
package struct ServiceTarget: Sendable, Equatable {
    package let milestone: Milestone
    /// The last working day on which it is kept.
    package let due: Day
    package let reachedOn: Day?

    package init(milestone: Milestone, due: Day, reachedOn: Day? = nil) {
        self.milestone = milestone
        self.due = due
        self.reachedOn = reachedOn
    }

    /// Whether it was reached too late, or is not reached and its day has passed.
    package func isMissed(on today: Day) -> Bool { (reachedOn ?? today) > due }
}

extension CaseFile {
    /// The promises of the bureau for this case, the earliest first.
    ///
    /// Working days are counted from the day of the contact, which is not counted itself. What a closed case never reached is
    /// left out: nobody waits for it any more.
    /// - Parameter promised: Within how many working days each milestone is to be reached; a milestone that is left out, or
    ///   given a negative number, is not promised.
    package func targets(_ promised: [Milestone: Int]) -> [ServiceTarget] {
        Milestone.allCases.compactMap { milestone in
            guard let days = promised[milestone], days >= 0 else { return nil }
            let reached = milestones[milestone]
            guard phase != .closed || reached != nil else { return nil }
            let due = SwedishCalendar.adding(workingDays: days, to: contact.receivedOn)
            return ServiceTarget(milestone: milestone, due: due, reachedOn: reached)
        }
        .sorted { $0.due < $1.due }
    }
}
