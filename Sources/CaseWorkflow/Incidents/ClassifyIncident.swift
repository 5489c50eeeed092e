package import DiscriminationLaw

/// Says what an incident is alleged to be.
///
/// Its assessment stays: the two stand side by side.
package struct ClassifyIncident: CommandPayload {
    package static let kind = CommandKind.classifyIncident

    package var id: ElementID
    package var alleged: Classification

    package init(id: ElementID, alleged: Classification) {
        self.id = id
        self.alleged = alleged
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.inside("alleged") { alleged.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        IncidentClassified(id: id, alleged: alleged)
    }
}
