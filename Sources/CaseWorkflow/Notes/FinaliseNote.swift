/// Makes a working memo a final note.
package struct FinaliseNote: CommandPayload {
    package static let kind = CommandKind.finaliseNote

    package var id: ElementID

    package init(id: ElementID) {
        self.id = id
    }

    package var target: ElementID? { id }

    package func event(in situation: Situation) -> any EventContent {
        NoteFinalised(id: id)
    }
}
