/// The ordered questions by which one form is assessed, and what the answers lead to.
package struct AssessmentLadder: Hashable, Sendable {
    /// Where an assessment stands.
    package enum Result: Hashable, Sendable {
        /// This question comes next.
        case next(AssessmentStep)
        /// The assessment is finished; `at` is the step that ended it, nil where all steps were passed.
        case concluded(AssessmentConclusion, at: AssessmentStep?)
    }

    package let form: Form
    package let steps: [AssessmentStep]

    /// The ladder of a form.
    package init(for form: Form) {
        self.form = form
        steps = Self.questions(for: form).map { question in
            AssessmentStep(
                identifier: "\(form.rawValue).\(question.name)",
                question: question.text,
                reference: question.reference,
                leadsOn: question.leadsOn,
                otherwise: question.otherwise
            )
        }
    }

    /// What the answers lead to, given in the order of the steps.
    ///
    /// Throws `.answerOutOfOrder` for an answer to another step than the next one, or after the conclusion.
    package func result(of answers: [AssessmentAnswer]) throws(LawError) -> Result {
        var index = 0
        var ended: Result?
        for answer in answers {
            guard ended == nil, index < steps.count, steps[index].identifier == answer.step else {
                throw LawError(.answerOutOfOrder, "an answer does not belong to the next step of the ladder")
            }
            let step = steps[index]
            if answer.yes == step.leadsOn {
                index += 1
            } else {
                ended = .concluded(step.otherwise, at: step)
            }
        }
        if let ended { return ended }
        return index < steps.count ? .next(steps[index]) : .concluded(.breach, at: nil)
    }
}

extension LawError.Code {
    /// An answer was given to a step that does not come next.
    package static let answerOutOfOrder = Self(rawValue: "answer-out-of-order")
}
