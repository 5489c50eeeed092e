/// Assesses one incident, with reasons.
package struct AssessIncident: CommandPayload {
    package static let kind = CommandKind.assessIncident

    package var id: ElementID
    package var assessment: Assessment

    package init(id: ElementID, assessment: Assessment) {
        self.id = id
        self.assessment = assessment
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.inside("assessment") { assessment.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        IncidentAssessed(id: id, assessment: assessment)
    }
}
