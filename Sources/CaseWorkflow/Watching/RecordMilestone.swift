package import DiscriminationLaw

/// Records that the complainant was answered, or met, for the first time.
package struct RecordMilestone: CommandPayload {
    package static let kind = CommandKind.recordMilestone

    package var milestone: Milestone
    package var reachedOn: Day

    package init(milestone: Milestone, reachedOn: Day) {
        self.milestone = milestone
        self.reachedOn = reachedOn
    }

    package func check(_ check: inout FaultCheck) {
        check.past(reachedOn, at: "reachedOn")
    }

    package func event(in situation: Situation) -> any EventContent {
        MilestoneReached(milestone: milestone, reachedOn: reachedOn)
    }
}
