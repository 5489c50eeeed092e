/// Opens a closed case again: to intake if it was closed from there, otherwise to assessment.
///
/// Whoever holds the case may, not only a supervisor: who picks up the telephone must be able to go on at once; the step is
/// stamped and gives its reason.
package struct Reopen: CommandPayload {
    package static let kind = CommandKind.reopen

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        Reopened(to: situation.to ?? .assessment, reason: reason)
    }
}
