/// An incident was removed.
package struct IncidentRemoved: EventContent {
    package static let kind = EventKind.incidentRemoved

    package var id: ElementID
    package var reason: String?

    package init(id: ElementID, reason: String? = nil) {
        self.id = id
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.incidents.removeAll { $0.id == id }
    }
}
