/// A task was replaced.
///
/// It stands on its own: where the event that added the task was struck, this one brings the task in.
package struct TaskChanged: EventContent {
    package static let kind = EventKind.taskChanged

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
