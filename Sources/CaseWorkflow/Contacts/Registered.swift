/// A contact was registered as a case.
package struct Registered: EventContent {
    package static let kind = EventKind.registered

    package var contact: Contact
    package var parties: [Party]
    package var incidents: [Incident]
    package var wall: Wall?
    /// Filled in inside the transaction, by `Event.numbered(_:)`.
    package var number: CaseNumber?

    package init(
        contact: Contact,
        parties: [Party] = [],
        incidents: [Incident] = [],
        wall: Wall? = nil,
        number: CaseNumber? = nil
    ) {
        self.contact = contact
        self.parties = parties
        self.incidents = incidents
        self.wall = wall
        self.number = number
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.contact = contact
        for party in parties { file.put(party, as: file.lastElement + 1) }
        for incident in incidents { file.put(incident, as: file.lastElement + 1) }
        file.wall = wall
        file.number = number
        file.enter(.intake, recorded)
    }
}
