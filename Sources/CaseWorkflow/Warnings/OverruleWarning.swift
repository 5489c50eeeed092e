package import DiscriminationLaw

/// Keeps a classification against a warning of the Act, with the reason.
package struct OverruleWarning: CommandPayload {
    package static let kind = CommandKind.overruleWarning

    package var id: ElementID
    package var warning: ClassificationWarning.Kind
    package var reason: String

    package init(id: ElementID, warning: ClassificationWarning.Kind, reason: String) {
        self.id = id
        self.warning = warning
        self.reason = reason
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        WarningOverruled(id: id, warning: warning, reason: reason)
    }
}
