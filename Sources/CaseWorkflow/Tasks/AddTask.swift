/// Adds a task with a day.
package struct AddTask: CommandPayload {
    package static let kind = CommandKind.addTask

    package var task: CaseTask

    package init(task: CaseTask) {
        self.task = task
    }

    package func check(_ check: inout FaultCheck) {
        check.inside("task") { task.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        TaskAdded(id: situation.nextElement, task: task)
    }
}
