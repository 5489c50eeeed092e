/// A closed case was opened again.
package struct Reopened: EventContent {
    package static let kind = EventKind.reopened

    package var to: Phase
    package var reason: String

    package init(to: Phase, reason: String) {
        self.to = to
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.closure = nil
        file.enter(to, recorded, reason: reason)
    }
}
