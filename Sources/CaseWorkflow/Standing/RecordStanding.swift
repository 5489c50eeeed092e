/// Records what decides who may sue for one party; replaces what was recorded before.
package struct RecordStanding: CommandPayload {
    package static let kind = CommandKind.recordStanding

    package var id: ElementID
    package var standing: PersonStanding

    package init(id: ElementID, standing: PersonStanding) {
        self.id = id
        self.standing = standing
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.inside("standing") { standing.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        StandingRecorded(id: id, standing: standing)
    }
}
