package import CaseWorkflow
package import DiscriminationLaw

/// A declared tie.
package struct TieRepresentation: Codable, Sendable, Equatable {
    package let id: TieID
    package let owner: StaffID
    package let declaredAt: String
    package let tie: Tie
    package let labels: CodeLabels

    /// Shows a tie in a language.
    package init(_ reference: TieReference, tie: Tie, milliseconds: Int64, in language: Language) {
        id = reference.id
        owner = reference.owner
        declaredAt = Timestamp.text(milliseconds: milliseconds)
        self.tie = tie
        var labels = CodeLabels()
        labels.add("tieKind", tie.kind, in: language)
        self.labels = labels
    }
}

/// Ties, the newest first.
package struct TiesRepresentation: Codable, Sendable, Equatable {
    package let items: [TieRepresentation]

    package init(items: [TieRepresentation]) {
        self.items = items
    }
}
