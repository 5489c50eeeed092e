/// One incident was assessed.
package struct IncidentAssessed: EventContent {
    package static let kind = EventKind.incidentAssessed

    package var id: ElementID
    package var assessment: Assessment

    package init(id: ElementID, assessment: Assessment) {
        self.id = id
        self.assessment = assessment
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeIncident(id) {
            $0.assessment = assessment
            $0.assessmentIsCurrent = true
        }
    }
}
