package import DiscriminationLaw

/// The answers to the ladder of one form, in the order of its questions.
///
/// They may stop before the end: the next question is then still open.
package struct LadderAnswers: Codable, Sendable, Equatable {
    package var form: Form
    package var answers: [AssessmentAnswer]

    package init(form: Form, answers: [AssessmentAnswer]) {
        self.form = form
        self.answers = answers
    }

    /// Where the answers have led to; nothing where they do not belong to the ladder.
    package var result: AssessmentLadder.Result? { try? AssessmentLadder(for: form).result(of: answers) }

    /// The place of the first answer that is not to the next question; nothing where all are.
    var firstMisplaced: Int? {
        let ladder = AssessmentLadder(for: form)
        return answers.indices.first { (try? ladder.result(of: Array(answers[...$0]))) == nil }
    }
}
