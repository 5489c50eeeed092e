/// Begins action, once there is an incident and every incident is assessed.
package struct BeginAction: CommandPayload {
    package static let kind = CommandKind.beginAction

    package var reason: String?

    package init(reason: String? = nil) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ActionBegun(reason: reason)
    }
}
