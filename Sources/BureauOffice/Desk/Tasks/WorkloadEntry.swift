package import CaseWorkflow

/// What one person has on their hands, as far as this desk shows it.
package struct WorkloadEntry: Sendable, Equatable {
    package let staff: StaffID
    /// Cases assigned to them that are not closed.
    package let openCases: [Phase: Int]
    /// Open tasks of theirs whose day has passed.
    package let overdueTasks: Int

    package init(staff: StaffID, openCases: [Phase: Int], overdueTasks: Int) {
        self.staff = staff
        self.openCases = openCases
        self.overdueTasks = overdueTasks
    }
}
