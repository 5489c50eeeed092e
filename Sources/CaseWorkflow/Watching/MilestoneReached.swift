package import DiscriminationLaw

/// The complainant was answered, or met, for the first time.
package struct MilestoneReached: EventContent {
    package static let kind = EventKind.milestoneReached

    package var milestone: Milestone
    package var reachedOn: Day

    package init(milestone: Milestone, reachedOn: Day) {
        self.milestone = milestone
        self.reachedOn = reachedOn
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.milestones[milestone] = reachedOn
    }
}
