/// The case was assigned to these people and nobody else.
package struct Assigned: EventContent {
    package static let kind = EventKind.assigned

    package var people: [StaffID]
    package var reason: String?

    package init(people: [StaffID], reason: String? = nil) {
        self.people = people
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeHolders {
            $0.assignees = people
            $0.everAssigned = true
        }
    }
}
