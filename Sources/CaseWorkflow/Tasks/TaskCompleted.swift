/// A task was done.
package struct TaskCompleted: EventContent {
    package static let kind = EventKind.taskCompleted

    package var id: ElementID

    package init(id: ElementID) {
        self.id = id
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.settleTask(id, as: .done)
    }
}
