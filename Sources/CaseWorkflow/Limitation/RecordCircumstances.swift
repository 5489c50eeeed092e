/// Records what limitation depends on for one incident; replaces what was recorded before.
package struct RecordCircumstances: CommandPayload {
    package static let kind = CommandKind.recordCircumstances

    package var id: ElementID
    package var circumstances: Circumstances

    package init(id: ElementID, circumstances: Circumstances) {
        self.id = id
        self.circumstances = circumstances
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.inside("circumstances") { circumstances.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        CircumstancesRecorded(id: id, circumstances: circumstances)
    }
}
