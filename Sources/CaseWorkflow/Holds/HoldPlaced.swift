/// A legal hold was placed.
package struct HoldPlaced: EventContent {
    package static let kind = EventKind.holdPlaced

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.hold = LegalHold(reason: reason, at: recorded.at, by: recorded.by)
    }
}
