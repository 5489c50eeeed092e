/// A party was removed.
package struct PartyRemoved: EventContent {
    package static let kind = EventKind.partyRemoved

    package var id: ElementID
    package var reason: String?

    package init(id: ElementID, reason: String? = nil) {
        self.id = id
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.removeParty(id)
    }
}
