/// Records on which ground personal data are processed for one purpose; replaces what was recorded for that purpose.
package struct RecordBasis: CommandPayload {
    package static let kind = CommandKind.recordBasis

    package var basis: ProcessingBasis

    package init(basis: ProcessingBasis) {
        self.basis = basis
    }

    package func check(_ check: inout FaultCheck) {
        check.inside("basis") { basis.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        BasisRecorded(basis: basis)
    }
}
