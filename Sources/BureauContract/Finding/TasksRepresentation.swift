package import CaseWorkflow
package import DiscriminationLaw

/// A page of open tasks, the earliest first.
package struct TasksRepresentation: Codable, Sendable, Equatable {
    /// One task with the case it belongs to.
    package struct Item: Codable, Sendable, Equatable {
        package let caseID: CaseID
        package let href: String
        package let number: CaseNumber?
        package let id: ElementID
        /// Nothing where an identity is protected.
        package let title: String?
        package let due: Day
        package let overdue: Bool
        package let assignee: StaffID?
        package let state: TaskState
    }

    package let items: [Item]
    /// Where the next page is; nothing on the last one.
    package let next: String?
    package let desk: DeskRepresentation

    package init(tasks: [(id: CaseID, row: TaskRow, isOverdue: Bool)], next: String?, desk: DeskRepresentation) {
        self.next = next
        self.desk = desk
        items = tasks.map { entry in
            Item(
                caseID: entry.id,
                href: Routes.readCase.path(id: entry.id.text),
                number: entry.row.number,
                id: entry.row.id,
                title: entry.row.title,
                due: entry.row.due,
                overdue: entry.isOverdue,
                assignee: entry.row.assignee,
                state: entry.row.state
            )
        }
    }
}

/// The open cases of each caseworker.
package struct WorkloadRepresentation: Codable, Sendable, Equatable {
    /// What one person has on their hands.
    package struct Item: Codable, Sendable, Equatable {
        package let person: StaffID
        package let name: String?
        /// Open cases by phase.
        package let open: [String: Int]
        package let overdueTasks: Int

        package init(person: StaffID, name: String?, open: [Phase: Int], overdueTasks: Int) {
            self.person = person
            self.name = name
            self.open = Dictionary(uniqueKeysWithValues: open.map { ($0.key.rawValue, $0.value) })
            self.overdueTasks = overdueTasks
        }
    }

    package let items: [Item]

    package init(items: [Item]) {
        self.items = items
    }
}
