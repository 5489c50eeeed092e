/// A task was added.
package struct TaskAdded: EventContent {
    package static let kind = EventKind.taskAdded

    package var id: ElementID
    package var task: CaseTask

    package init(id: ElementID, task: CaseTask) {
        self.id = id
        self.task = task
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.put(task, as: id)
    }
}
