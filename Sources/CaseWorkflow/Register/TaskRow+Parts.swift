package import DiscriminationLaw

extension TaskRow {
    /// A row put together again from what a desk keeps of it.
    package init(
        of number: CaseNumber?,
        id: ElementID,
        title: String?,
        due: Day,
        assignee: StaffID?,
        state: TaskState,
        assignees: [StaffID]
    ) {
        self.number = number
        self.id = id
        self.title = title
        self.due = due
        self.assignee = assignee
        self.state = state
        self.assignees = assignees
    }
}
