/// Strikes a task from the list, because it need not be done.
package struct CancelTask: CommandPayload {
    package static let kind = CommandKind.cancelTask

    package var id: ElementID
    package var reason: String?

    package init(id: ElementID, reason: String? = nil) {
        self.id = id
        self.reason = reason
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        TaskCancelled(id: id, reason: reason)
    }
}
