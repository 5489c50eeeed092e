package import CaseWorkflow

/// What somebody sends who answers a question about a conflict.
package struct ConflictAnswerRequest: CheckedRequest, Equatable {
    package static let maximumWords = 2_000

    package var outcome: ConflictOutcome
    /// Why, and what is done.
    package var words: String

    package init(outcome: ConflictOutcome, words: String) {
        self.outcome = outcome
        self.words = words
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(words, "words", limit: Self.maximumWords)
        return check.faults
    }
}

extension Tie: CheckedRequest {}
