/// The case was taken from one person.
package struct Unassigned: EventContent {
    package static let kind = EventKind.unassigned

    package var person: StaffID
    package var reason: String?

    package init(person: StaffID, reason: String? = nil) {
        self.person = person
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeHolders { $0.assignees.removeAll { $0 == person } }
    }
}
