package import CaseWorkflow
package import DiscriminationLaw

/// Which letter is wanted, and what the case does not know: who signs, days to answer or pay by, a sum on
/// offer, what a mandate is to cover.
package struct LetterRequest: Sendable, Equatable {
    package var letter: Letter
    package var language: Language
    /// The complainant; without it who gave the chosen consent, or else the first.
    package var person: ElementID?
    /// The respondent; without it the first.
    package var respondent: ElementID?
    package var referral: ElementID?
    /// A recorded mandate from which giver, scope and time are taken.
    package var mandate: ElementID?
    /// Who is to give a mandate that is not recorded yet, where that is not the person.
    package var giver: ElementID?
    /// What a mandate that is not recorded yet is to cover.
    package var mandateScope: String?
    /// The last day of a mandate that is not recorded yet; without it, until it is withdrawn.
    package var mandateUntil: Day?
    /// The name under which the caseworker signs.
    package var caseworker: String?
    package var answerBy: Day?
    package var payBy: Day?
    /// Whole kronor; without it the amount the case ended with.
    package var amountSEK: Int?

    package init(
        _ letter: Letter,
        in language: Language,
        person: ElementID? = nil,
        respondent: ElementID? = nil,
        referral: ElementID? = nil,
        mandate: ElementID? = nil,
        giver: ElementID? = nil,
        mandateScope: String? = nil,
        mandateUntil: Day? = nil,
        caseworker: String? = nil,
        answerBy: Day? = nil,
        payBy: Day? = nil,
        amountSEK: Int? = nil
    ) {
        self.letter = letter
        self.language = language
        self.person = person
        self.respondent = respondent
        self.referral = referral
        self.mandate = mandate
        self.giver = giver
        self.mandateScope = mandateScope
        self.mandateUntil = mandateUntil
        self.caseworker = caseworker
        self.answerBy = answerBy
        self.payBy = payBy
        self.amountSEK = amountSEK
    }
}
