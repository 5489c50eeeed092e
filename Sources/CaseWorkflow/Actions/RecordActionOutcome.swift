/// Records what came of an action; a later outcome replaces an earlier one.
package struct RecordActionOutcome: CommandPayload {
    package static let kind = CommandKind.recordActionOutcome

    package var id: ElementID
    package var outcome: String

    package init(id: ElementID, outcome: String) {
        self.id = id
        self.outcome = outcome
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.text(outcome, at: "outcome", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ActionOutcomeRecorded(id: id, outcome: outcome)
    }
}
