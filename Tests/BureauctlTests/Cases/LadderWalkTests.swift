import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import bureauctl

@Suite struct LadderWalkTests {
    @Test func `a walk asks each question of the ladder in order and ends with its conclusion`() throws {
        for form in Form.allCases {
            let steps = AssessmentLadder(for: form).steps
            var asked: [String] = []
            var walk = LadderWalk(given: [])
            try walk.climb(form) { step in
                asked.append(step.identifier)
                return step.leadsOn
            }
            #expect(asked == steps.map(\.identifier))
            #expect(walk.answers.first?.result == .concluded(.breach, at: nil))
        }
    }

    @Test func `the answer that leads nowhere ends the walk`() throws {
        var walk = LadderWalk(given: [])
        try walk.climb(.direct) { !$0.leadsOn }
        #expect(walk.answers.map(\.answers.count) == [1])
        #expect(walk.answers.first?.result == .concluded(.outsideTheAct, at: AssessmentLadder(for: .direct).steps[0]))
    }

    @Test func `given answers are not asked for, and one that is left open ends the walk`() throws {
        var walk = LadderWalk(given: [GivenAnswer(step: "direkt.område", isYes: true)])
        var asked: [String] = []
        try walk.climb(.direct) { step in
            asked.append(step.identifier)
            return asked.count == 1 ? true : nil
        }
        try walk.finish()
        #expect(asked == ["direkt.missgynnande", "direkt.jämförbar"])
        #expect(walk.answers.map { $0.answers.map(\.step) } == [["direkt.område", "direkt.missgynnande"]])
        #expect(walk.answers.first?.result == .next(AssessmentLadder(for: .direct).steps[2]))
    }

    @Test func `a ladder that nobody answered is not kept`() throws {
        var walk = LadderWalk(given: [])
        try walk.climb(.direct) { _ in nil }
        #expect(walk.answers.isEmpty)
    }
}
