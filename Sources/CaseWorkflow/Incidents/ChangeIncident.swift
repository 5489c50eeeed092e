/// Replaces what is recorded of an incident; an assessment of it no longer counts, because it was of something else.
package struct ChangeIncident: CommandPayload {
    package static let kind = CommandKind.changeIncident

    package var id: ElementID
    package var incident: Incident

    package init(id: ElementID, incident: Incident) {
        self.id = id
        self.incident = incident
    }

    package var target: ElementID? { id }

    package var mentionedParties: [ElementID] { incident.mentioned }

    package func check(_ check: inout FaultCheck) {
        check.inside("incident") { incident.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        IncidentChanged(id: id, incident: incident)
    }
}
