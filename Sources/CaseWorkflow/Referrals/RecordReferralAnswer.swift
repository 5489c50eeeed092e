package import DiscriminationLaw

/// Records what came back from whom the case was referred to.
package struct RecordReferralAnswer: CommandPayload {
    package static let kind = CommandKind.recordReferralAnswer

    package var id: ElementID
    package var answeredOn: Day
    package var answer: String

    package init(id: ElementID, answeredOn: Day, answer: String) {
        self.id = id
        self.answeredOn = answeredOn
        self.answer = answer
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.past(answeredOn, at: "answeredOn")
        check.text(answer, at: "answer", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ReferralAnswered(id: id, answeredOn: answeredOn, answer: answer)
    }
}
