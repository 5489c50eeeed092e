import CaseWorkflow
import GRDB

extension DeskTables {
    private struct Text: Equatable {
        let number: String
        let narrative: String
        let notes: String
        let parties: String
    }

    /// Indexes the text of a case, where it is another than before: most events leave it as it is.
    func putText(of new: DeskCase, at place: Int64) throws {
        let text = Text(
            number: new.text.number.inNFC,
            narrative: new.text.narrative.inNFC,
            notes: new.text.notes.inNFC,
            parties: new.text.parties.inNFC
        )
        let old = try self.text(at: place)
        if old == text { return }
        if let old { try unindex(old, at: place) }
        try db.run(
            desk: """
                INSERT OR REPLACE INTO content (place, number, narrative, notes, parties)
                VALUES (?, ?, ?, ?, ?)
                """,
            [place, text.number, text.narrative, text.notes, text.parties]
        )
        try db.run(
            desk: "INSERT INTO search (rowid, number, narrative, notes, parties) VALUES (?, ?, ?, ?, ?)",
            [place, text.number, text.narrative, text.notes, text.parties]
        )
    }

    func clearText(_ place: Int64) throws {
        guard let old = try text(at: place) else { return }
        try unindex(old, at: place)
        try db.run(desk: "DELETE FROM content WHERE place = ?", [place])
    }

    private func text(at place: Int64) throws -> Text? {
        try db.first(
            desk: "SELECT number, narrative, notes, parties FROM content WHERE place = ?",
            [place]
        ) { Text(number: $0[0], narrative: $0[1], notes: $0[2], parties: $0[3]) }
    }

    /// The index keeps no text: what is to leave it must be told to it.
    private func unindex(_ old: Text, at place: Int64) throws {
        try db.run(
            desk: """
                INSERT INTO search (search, rowid, number, narrative, notes, parties) VALUES ('delete', ?, ?, ?, ?, ?)
                """,
            [place, old.number, old.narrative, old.notes, old.parties]
        )
    }
}
