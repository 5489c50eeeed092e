/// An action was decided on.
package struct ActionDecided: EventContent {
    package static let kind = EventKind.actionDecided

    package var id: ElementID
    package var action: DecidedAction

    package init(id: ElementID, action: DecidedAction) {
        self.id = id
        self.action = action
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.actions.append(CaseFile.ActionEntry(id: id, action: action, at: recorded.at, by: recorded.by))
        file.giveOut(id)
    }
}
