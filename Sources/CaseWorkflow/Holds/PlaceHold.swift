/// Places a legal hold: nothing is struck or erased while it stands.
package struct PlaceHold: CommandPayload {
    package static let kind = CommandKind.placeHold

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        HoldPlaced(reason: reason)
    }
}
