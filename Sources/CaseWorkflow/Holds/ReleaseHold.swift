/// Releases the legal hold.
package struct ReleaseHold: CommandPayload {
    package static let kind = CommandKind.releaseHold

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        HoldReleased(reason: reason)
    }
}
