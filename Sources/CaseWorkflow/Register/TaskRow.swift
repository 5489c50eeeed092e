package import DiscriminationLaw

/// What a list of tasks shows of one task.
package struct TaskRow: Sendable, Equatable {
    package let number: CaseNumber?
    package let id: ElementID
    /// Nothing where an identity is protected.
    package let title: String?
    package let due: Day
    package let assignee: StaffID?
    package let state: TaskState
    /// Who works on the case: a task for nobody in particular is theirs together.
    package let assignees: [StaffID]

    /// The tasks of a case, in the order they were added.
    package static func rows(of file: CaseFile) -> [TaskRow] {
        file.tasks.map { entry in
            TaskRow(
                number: file.number,
                id: entry.id,
                title: file.hasProtectedIdentity ? nil : entry.task.title,
                due: entry.task.due,
                assignee: entry.task.assignee,
                state: entry.state,
                assignees: file.assignees
            )
        }
    }
}
