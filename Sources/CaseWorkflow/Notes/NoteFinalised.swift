/// A working memo became a final note.
package struct NoteFinalised: EventContent {
    package static let kind = EventKind.noteFinalised

    package var id: ElementID

    package init(id: ElementID) {
        self.id = id
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        if let index = file.notes.firstIndex(where: { $0.id == id }) { file.notes[index].note.kind = .final }
    }
}
