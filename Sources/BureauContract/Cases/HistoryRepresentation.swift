package import CaseWorkflow
package import DiscriminationLaw

/// The history of a case without contents: what happened when, by whom, and what was struck.
package struct HistoryRepresentation: Codable, Sendable, Equatable {
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

    /// Shows the entries of a case file.
    package init(id: CaseID, entries: [CaseFile.HistoryEntry], in language: Language) {
        self.id = id
        self.entries = entries.map { entry in
            Entry(
                version: entry.version,
                event: entry.kind,
                label: entry.kind.label.in(language),
                at: Timestamp.text(milliseconds: entry.at.milliseconds),
                by: entry.by,
                struck: entry.struck
            )
        }
    }
}
