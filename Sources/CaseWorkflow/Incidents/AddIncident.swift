/// Adds an incident.
package struct AddIncident: CommandPayload {
    package static let kind = CommandKind.addIncident

    package var incident: Incident

    package init(incident: Incident) {
        self.incident = incident
    }

    package var mentionedParties: [ElementID] { incident.mentioned }

    package func check(_ check: inout FaultCheck) {
        check.inside("incident") { incident.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        IncidentAdded(id: situation.nextElement, incident: incident)
    }
}
