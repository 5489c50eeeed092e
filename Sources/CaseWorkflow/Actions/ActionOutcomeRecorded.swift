/// What came of an action was recorded.
package struct ActionOutcomeRecorded: EventContent {
    package static let kind = EventKind.actionOutcomeRecorded

    package var id: ElementID
    package var outcome: String

    package init(id: ElementID, outcome: String) {
        self.id = id
        self.outcome = outcome
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        if let index = file.actions.firstIndex(where: { $0.id == id }) { file.actions[index].outcome = outcome }
    }
}
