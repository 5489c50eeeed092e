/// Takes the case from action back to assessment.
package struct ReturnToAssessment: CommandPayload {
    package static let kind = CommandKind.returnToAssessment

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ReturnedToAssessment(reason: reason)
    }
}
