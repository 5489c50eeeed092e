package import DiscriminationLaw

/// The ordered questions by which each form is assessed, as people are asked them.
package struct LaddersRepresentation: Codable, Sendable, Equatable {
    /// One question.
    package struct Step: Codable, Sendable, Equatable {
        /// The name of the step, as an assessment's answers give it.
        package let step: String
        package let question: String
        package let reference: ProvisionRepresentation
        /// The answer that leads to the next step.
        package let leadsOn: Bool
        /// What the other answer concludes.
        package let otherwise: AssessmentConclusion
    }

    /// The questions of one form.
    package struct Ladder: Codable, Sendable, Equatable {
        package let form: Form
        package let steps: [Step]
    }

    package let ladders: [Ladder]
    package let labels: CodeLabels

    /// The ladders of all forms in a language.
    package init(in language: Language) {
        ladders = Form.allCases.map { form in
            Ladder(
                form: form,
                steps: AssessmentLadder(for: form).steps.map { step in
                    Step(
                        step: step.identifier,
                        question: step.question.in(language),
                        reference: ProvisionRepresentation(step.reference),
                        leadsOn: step.leadsOn,
                        otherwise: step.otherwise
                    )
                }
            )
        }
        var labels = CodeLabels()
        labels.add(forms: Form.allCases, in: language)
        for conclusion in AssessmentConclusion.allCases {
            labels.add("conclusion", conclusion, conclusion.words, in: language)
        }
        self.labels = labels
    }
}
