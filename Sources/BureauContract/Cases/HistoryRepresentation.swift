package import CaseWorkflow
package import DiscriminationLaw

/// The history of a case without contents: what happened when, by whom, and what was struck.
package struct HistoryRepresentation: Codable, Sendable, Equatable {
    /// One event, without its content.
    package struct Entry: Codable, Sendable, Equatable {
        package let version: Int
        package let event: EventKind
        package let label: String
        package let at: String
        package let by: StaffID
        package let struck: Bool
    }

    package let id: CaseID
    package let entries: [Entry]

    package init(id: CaseID, entries: [Entry]) {
        self.id = id
        self.entries = entries
    }
}

extension HistoryRepresentation.Entry {
    /// Shows one event in a language.
    package init(version: Int, event: EventKind, milliseconds: Int64, by: StaffID, struck: Bool, in language: Language)
    {
        self.init(
            version: version,
            event: event,
            label: event.label.in(language),
            at: Timestamp.text(milliseconds: milliseconds),
            by: by,
            struck: struck
        )
    }
}
