import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// Walks up the ladders of forms by answers that were given beforehand, and by asking for those that were not.
struct LadderWalk {
    private(set) var answers: [LadderAnswers] = []
    private var left: [GivenAnswer]

    /// - Parameter given: answers in any order.
    init(given: [GivenAnswer]) {
        left = given
    }

    /// Whether an answer to a step of this form is left.
    func isGiven(_ form: Form) -> Bool {
        let steps = Set(AssessmentLadder(for: form).steps.map(\.identifier))
        return left.contains { steps.contains($0.step) }
    }

    /// Answers the questions of one form, until its conclusion or the first question without an answer.
    ///
    /// - Parameter ask: asked where no answer was given; nil leaves the rest open.
    mutating func climb(_ form: Form, ask: (AssessmentStep) throws -> Bool?) throws {
        let ladder = AssessmentLadder(for: form)
        var taken: [AssessmentAnswer] = []
        while case .next(let step)? = try? ladder.result(of: taken) {
            let answer: Bool?
            if let index = left.firstIndex(where: { $0.step == step.identifier }) {
                answer = left.remove(at: index).isYes
            } else {
                answer = try ask(step)
            }
            guard let answer else { break }
            taken.append(AssessmentAnswer(step: step.identifier, yes: answer))
        }
        if !taken.isEmpty { answers.append(LadderAnswers(form: form, answers: taken)) }
    }

    /// Refuses answers that no question was asked for.
    func finish() throws {
        guard let stray = left.first else { return }
        let isStep = Form.allCases.contains { form in
            AssessmentLadder(for: form).steps.contains { $0.identifier == stray.step }
        }
        throw Failure(
            .usage,
            isStep
                ? words(
                    "\(stray.step) frågas inte efter de andra svaren: besvara stegen före, eller utelämna det.",
                    "\(stray.step) is not asked after the other answers: answer the steps before it, or leave it out."
                )
                : words(
                    "\(stray.step) är inget steg. Stegen heter som direkt.område; `case assess --walk` ställer dem i ordning.",
                    "\(stray.step) is no step. Steps are named as direkt.område; `case assess --walk` asks them in order."
                )
        )
    }
}
