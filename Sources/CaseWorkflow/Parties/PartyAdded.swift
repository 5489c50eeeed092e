/// A party was added.
package struct PartyAdded: EventContent {
    package static let kind = EventKind.partyAdded

    package var id: ElementID
    package var party: Party

    package init(id: ElementID, party: Party) {
        self.id = id
        self.party = party
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.put(party, as: id)
    }
}
