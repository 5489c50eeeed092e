/// Begins the assessment: from here on the contact is a case under investigation.
package struct BeginAssessment: CommandPayload {
    package static let kind = CommandKind.beginAssessment

    package var reason: String?

    package init(reason: String? = nil) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        AssessmentBegun(reason: reason)
    }
}
