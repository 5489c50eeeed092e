import DiscriminationLaw
import Testing

struct AssessmentLadderTests {
    private func leading(_ ladder: AssessmentLadder, upTo count: Int) -> [AssessmentAnswer] {
        ladder.steps.prefix(count).map { AssessmentAnswer(step: $0.identifier, yes: $0.leadsOn) }
    }

    @Test(arguments: Form.allCases)
    func `every way through a ladder ends as its steps say`(form: Form) throws {
        let ladder = AssessmentLadder(for: form)
        #expect(!ladder.steps.isEmpty)
        for (index, step) in ladder.steps.enumerated() {
            let before = leading(ladder, upTo: index)
            #expect(try ladder.result(of: before) == .next(step))
            let stopping = before + [AssessmentAnswer(step: step.identifier, yes: !step.leadsOn)]
            #expect(try ladder.result(of: stopping) == .concluded(step.otherwise, at: step))
            #expect(step.otherwise != .breach)
        }
        let all = leading(ladder, upTo: ladder.steps.count)
        #expect(try ladder.result(of: all) == .concluded(.breach, at: nil))
    }

    @Test(arguments: Form.allCases)
    func `an answer out of order is refused`(form: Form) {
        let ladder = AssessmentLadder(for: form)
        let all = leading(ladder, upTo: ladder.steps.count)
        let stopped = [AssessmentAnswer(step: ladder.steps[0].identifier, yes: !ladder.steps[0].leadsOn)]
        for wrong in [Array(all.dropFirst()), [AssessmentAnswer(step: "x", yes: true)], all + [all[0]], stopped + all] {
            #expect { try ladder.result(of: wrong) } throws: { ($0 as? LawError)?.code == .answerOutOfOrder }
        }
    }

    @Test func `steps have names of their own, over all ladders`() {
        let identifiers = Form.allCases.flatMap { AssessmentLadder(for: $0).steps.map(\.identifier) }
        #expect(Set(identifiers).count == identifiers.count)
        let steps = Form.allCases.flatMap { AssessmentLadder(for: $0).steps }
        #expect(steps.allSatisfy { $0.question.swedish.hasSuffix("?") && $0.question.english.hasSuffix("?") })
    }

    @Test func `the burden of proof is eased for discrimination and reprisals, and not for the duty to investigate`() {
        func asksForPresumption(_ form: Form) -> Bool {
            AssessmentLadder(for: form).steps.contains { $0.identifier.hasSuffix(".antagande") }
        }
        #expect(
            Form.allCases.filter(asksForPresumption) == Form.discrimination + [
                .reprisalWork, .reprisalElsewhere, .parentalLeaveDisfavour,
            ]
        )
        let parental = AssessmentLadder(for: .parentalLeaveDisfavour).steps.last
        #expect(parental?.reference.description == "FLL 24 §")
        #expect(AssessmentLadder(for: .direct).steps.last?.reference.description == "DL 6 kap. 3 §")
    }

    @Test func `harassment asks for a ground and sexual harassment does not`() {
        func steps(_ form: Form) -> [String] { AssessmentLadder(for: form).steps.map(\.identifier) }
        #expect(steps(.harassment).contains("trakasserier.samband"))
        #expect(!steps(.sexualHarassment).contains { $0.hasSuffix("samband") })
    }

    @Test func `a justified rule is no indirect discrimination`() throws {
        let ladder = AssessmentLadder(for: .indirect)
        let answers = [
            ("indirekt.område", true), ("indirekt.neutral", true), ("indirekt.missgynnande", true),
            ("indirekt.särskilt", true), ("indirekt.syfte", true),
        ].map { AssessmentAnswer(step: $0.0, yes: $0.1) }
        guard case .concluded(let conclusion, let step) = try ladder.result(of: answers) else {
            Issue.record("the ladder did not end")
            return
        }
        #expect(conclusion == .justified)
        #expect(step?.reference.description == "DL 1 kap. 4 § 2")
    }
}
