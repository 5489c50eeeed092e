package import DiscriminationLaw

/// An answer to a referral came back.
package struct ReferralAnswered: EventContent {
    package static let kind = EventKind.referralAnswered

    package var id: ElementID
    package var answeredOn: Day
    package var answer: String

    package init(id: ElementID, answeredOn: Day, answer: String) {
        self.id = id
        self.answeredOn = answeredOn
        self.answer = answer
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        guard let index = file.referrals.firstIndex(where: { $0.id == id }) else { return }
        file.referrals[index].answeredOn = answeredOn
        file.referrals[index].answer = answer
    }
}
