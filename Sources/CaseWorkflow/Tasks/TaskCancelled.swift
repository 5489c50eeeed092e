/// A task was cancelled.
package struct TaskCancelled: EventContent {
    package static let kind = EventKind.taskCancelled

    package var id: ElementID
    package var reason: String?

    package init(id: ElementID, reason: String? = nil) {
        self.id = id
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.settleTask(id, as: .cancelled)
    }
}
