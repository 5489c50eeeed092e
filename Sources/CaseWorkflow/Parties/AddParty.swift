/// Adds a party.
package struct AddParty: CommandPayload {
    package static let kind = CommandKind.addParty

    package var party: Party

    package init(party: Party) {
        self.party = party
    }

    package var mentionedParties: [ElementID] { party.onBehalfOf.map { [$0] } ?? [] }

    package func check(_ check: inout FaultCheck) {
        check.inside("party") { party.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        PartyAdded(id: situation.nextElement, party: party)
    }
}
