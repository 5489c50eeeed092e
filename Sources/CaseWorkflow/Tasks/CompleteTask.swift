/// Says that a task is done.
package struct CompleteTask: CommandPayload {
    package static let kind = CommandKind.completeTask

    package var id: ElementID

    package init(id: ElementID) {
        self.id = id
    }

    package var target: ElementID? { id }

    package func event(in situation: Situation) -> any EventContent {
        TaskCompleted(id: id)
    }
}
