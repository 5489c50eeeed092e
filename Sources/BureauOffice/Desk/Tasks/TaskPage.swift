package import CaseWorkflow
package import Sealing

/// One task with the case it belongs to.
package struct TaskEntry: Sendable, Equatable {
    package let caseID: Identifier
    package let row: TaskRow
    package let isOverdue: Bool

    package init(caseID: Identifier, row: TaskRow, isOverdue: Bool) {
        self.caseID = caseID
        self.row = row
        self.isOverdue = isOverdue
    }
}

/// A page of open tasks, the earliest first.
package struct TaskPage: Sendable, Equatable {
    package let tasks: [TaskEntry]
    /// Leads to the next page of the same query; nothing on the last.
    package let next: String?
    package let state: DeskState

    package init(tasks: [TaskEntry], next: String?, state: DeskState) {
        self.tasks = tasks
        self.next = next
        self.state = state
    }
}
