package import CaseWorkflow
package import DiscriminationLaw

/// A question about a conflict, as far as who is asked holds what it names.
package struct ConflictRepresentation: Codable, Sendable, Equatable {
    /// What became of it.
    package struct Answer: Codable, Sendable, Equatable {
        package let by: StaffID
        package let at: String
        package let outcome: ConflictOutcome
        package let words: String

        /// Shows an answer.
        package init(by: StaffID, milliseconds: Int64, outcome: ConflictOutcome, words: String) {
            self.by = by
            at = Timestamp.text(milliseconds: milliseconds)
            self.outcome = outcome
            self.words = words
        }
    }

    package let id: ConflictID
    package let askedBy: StaffID
    package let askedAt: String
    /// The case in which it was asked; nothing for who does not hold that.
    package let caseID: CaseID?
    /// The tie by which it was asked, where somebody declared one.
    package let tie: TieReference?
    package let matches: [ConflictMatch]
    package let answer: Answer?
    package let labels: CodeLabels

    /// Shows a question in a language.
    package init(
        id: ConflictID,
        askedBy: StaffID,
        milliseconds: Int64,
        caseID: CaseID?,
        tie: TieReference?,
        matches: [ConflictMatch],
        answer: Answer?,
        in language: Language
    ) {
        self.id = id
        self.askedBy = askedBy
        askedAt = Timestamp.text(milliseconds: milliseconds)
        self.caseID = caseID
        self.tie = tie
        self.matches = matches
        self.answer = answer
        var labels = CodeLabels()
        for match in matches { labels.add("conflictRelation", match.relation, in: language) }
        labels.add("conflictOutcome", answer?.outcome, in: language)
        self.labels = labels
    }
}

/// The questions about conflicts that a person is asked, the newest first.
package struct ConflictsRepresentation: Codable, Sendable, Equatable {
    package let items: [ConflictRepresentation]

    package init(items: [ConflictRepresentation]) {
        self.items = items
    }
}
