/// A note was added.
package struct NoteAdded: EventContent {
    package static let kind = EventKind.noteAdded

    package var id: ElementID
    package var note: Note

    package init(id: ElementID, note: Note) {
        self.id = id
        self.note = note
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        var note = note
        if let id = note.corrects, !file.notes.contains(where: { $0.id == id }) { note.corrects = nil }
        file.notes.append(CaseFile.NoteEntry(id: id, note: note, at: recorded.at, by: recorded.by))
        file.giveOut(id)
    }
}
