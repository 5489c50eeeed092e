/// What decides who may sue for one party was recorded.
package struct StandingRecorded: EventContent {
    package static let kind = EventKind.standingRecorded

    package var id: ElementID
    package var standing: PersonStanding

    package init(id: ElementID, standing: PersonStanding) {
        self.id = id
        self.standing = standing
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeParty(id) { $0.standing = standing }
    }
}
