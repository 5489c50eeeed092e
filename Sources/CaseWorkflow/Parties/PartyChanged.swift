/// What is recorded of a party was replaced.
///
/// It stands on its own: where the event that added the party was struck, this one brings the party in.
package struct PartyChanged: EventContent {
    package static let kind = EventKind.partyChanged

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
