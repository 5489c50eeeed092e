/// What is recorded of an incident was replaced.
///
/// It stands on its own: where the event that added the incident was struck, this one brings the incident in.
package struct IncidentChanged: EventContent {
    package static let kind = EventKind.incidentChanged

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
