/// A note in the file.
///
/// What was wrong is corrected by a new note that names the old one.
package struct Note: Codable, Sendable, Equatable {
    package var kind: NoteKind
    package var text: String
    /// The note that this one corrects.
    package var corrects: ElementID?

    package init(kind: NoteKind, text: String, corrects: ElementID? = nil) {
        self.kind = kind
        self.text = text
        self.corrects = corrects
    }
}
