/// Adds a note, which may correct an earlier one.
package struct AddNote: CommandPayload {
    package static let kind = CommandKind.addNote

    package var note: Note

    package init(note: Note) {
        self.note = note
    }

    package var mentionedNotes: [ElementID] { note.corrects.map { [$0] } ?? [] }

    package func check(_ check: inout FaultCheck) {
        check.inside("note") { note.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        NoteAdded(id: situation.nextElement, note: note)
    }
}
