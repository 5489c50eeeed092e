/// Action began.
package struct ActionBegun: EventContent {
    package static let kind = EventKind.actionBegun

    package var reason: String?

    package init(reason: String? = nil) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.enter(.action, recorded, reason: reason)
    }
}
