/// Replaces title, day or person of an open task.
package struct ChangeTask: CommandPayload {
    package static let kind = CommandKind.changeTask

    package var id: ElementID
    package var task: CaseTask

    package init(id: ElementID, task: CaseTask) {
        self.id = id
        self.task = task
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.inside("task") { task.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        TaskChanged(id: id, task: task)
    }
}
