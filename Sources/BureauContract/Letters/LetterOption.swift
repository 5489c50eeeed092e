package import CaseWorkflow

/// What somebody may say of a letter beside its language; the raw value is the name of the parameter or field.
package enum LetterOption: String, CaseIterable, Codable, Hashable, Sendable {
    /// The complainant; without it who gave the consent, or else the first.
    case person
    /// The respondent; without it the first.
    case respondent
    case referral
    /// A recorded mandate from which giver, scope and time are taken.
    case mandate
    /// Who is to give a mandate that is not recorded yet, where that is not the person.
    case giver
    /// What a mandate that is not recorded yet is to cover.
    case mandateScope
    /// The last day of a mandate that is not recorded yet; without it, until it is withdrawn.
    case mandateUntil
    case answerBy
    case payBy
    /// Whole kronor; without it the amount that the case ended with.
    case amountSEK
    /// The name under which the caseworker signs; without it the name of the account that asks.
    case caseworker

    /// Whether it may stand in an address: numbers of elements and days alone; words and sums stand in a body.
    package var mayStandInAddress: Bool {
        switch self {
        case .mandateScope, .amountSEK, .caseworker: false
        default: true
        }
    }
}

extension Letter {
    /// What may be said of the letter; every other option is refused.
    package var options: [LetterOption] {
        switch self {
        case .referralPerson, .referralReceiver: [.person, .referral, .caseworker]
        case .mandate: [.person, .respondent, .mandate, .giver, .mandateScope, .mandateUntil, .caseworker]
        case .statementRequest: [.person, .respondent, .answerBy, .caseworker]
        case .settlement: [.person, .respondent, .mandate, .payBy, .amountSEK, .caseworker]
        case .closingNotice: [.person, .caseworker]
        }
    }
}
