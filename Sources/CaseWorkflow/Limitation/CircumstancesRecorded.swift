/// What limitation depends on was recorded for one incident.
package struct CircumstancesRecorded: EventContent {
    package static let kind = EventKind.circumstancesRecorded

    package var id: ElementID
    package var circumstances: Circumstances

    package init(id: ElementID, circumstances: Circumstances) {
        self.id = id
        self.circumstances = circumstances
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeIncident(id) { $0.circumstances = circumstances }
    }
}
