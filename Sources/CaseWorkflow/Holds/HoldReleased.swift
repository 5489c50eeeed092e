/// The legal hold was released.
package struct HoldReleased: EventContent {
    package static let kind = EventKind.holdReleased

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.hold = nil
    }
}
