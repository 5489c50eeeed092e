/// Replaces what is recorded of a party.
package struct ChangeParty: CommandPayload {
    package static let kind = CommandKind.changeParty

    package var id: ElementID
    package var party: Party

    package init(id: ElementID, party: Party) {
        self.id = id
        self.party = party
    }

    package var target: ElementID? { id }

    package var mentionedParties: [ElementID] { party.onBehalfOf.map { [$0] } ?? [] }

    package func check(_ check: inout FaultCheck) {
        check.inside("party") { party.check(&$0) }
        if party.onBehalfOf == id { check.add(.selfReference, at: "party.onBehalfOf") }
    }

    package func event(in situation: Situation) -> any EventContent {
        PartyChanged(id: id, party: party)
    }
}
