package import DiscriminationLaw

/// Something to be done by a day.
package struct CaseTask: Codable, Sendable, Equatable {
    package var title: String
    package var due: Day
    /// Whose task it is; nobody in particular where it is left out.
    package var assignee: StaffID?

    package init(title: String, due: Day, assignee: StaffID? = nil) {
        self.title = title
        self.due = due
        self.assignee = assignee
    }
}
