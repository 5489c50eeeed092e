package import DiscriminationLaw

/// What an incident is alleged to be was recorded.
package struct IncidentClassified: EventContent {
    package static let kind = EventKind.incidentClassified

    package var id: ElementID
    package var alleged: Classification

    package init(id: ElementID, alleged: Classification) {
        self.id = id
        self.alleged = alleged
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeIncident(id) { $0.incident.alleged = alleged }
    }
}
