/// An incident was added.
package struct IncidentAdded: EventContent {
    package static let kind = EventKind.incidentAdded

    package var id: ElementID
    package var incident: Incident

    package init(id: ElementID, incident: Incident) {
        self.id = id
        self.incident = incident
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.put(incident, as: id)
    }
}
