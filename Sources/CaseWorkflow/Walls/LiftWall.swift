/// Takes the wall down: assignment and the supervisors' key hold again.
package struct LiftWall: CommandPayload {
    package static let kind = CommandKind.liftWall

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        WallLifted(reason: reason)
    }
}
