package import DiscriminationLaw

/// The letters that are written from a case.
package enum Letter: String, CodeList {
    /// To the person: that and to whom the case was referred.
    case referralPerson = "referral-person"
    /// To the receiver of the referral.
    case referralReceiver = "referral-receiver"
    /// A form for a mandate (fullmakt), to be signed.
    case mandate
    /// A request to the respondent for a statement (begäran om yttrande).
    case statementRequest = "statement-request"
    /// A draft of an agreement (förlikningsavtal), to be signed by both.
    case settlement
    /// That and why the case was closed.
    case closingNotice = "closing-notice"

    package var label: BilingualText {
        switch self {
        case .referralPerson: BilingualText("hänvisning, brev till personen", "referral, letter to the person")
        case .referralReceiver: BilingualText("hänvisning, brev till mottagaren", "referral, letter to the receiver")
        case .mandate: BilingualText("fullmakt", "mandate")
        case .statementRequest: BilingualText("begäran om yttrande", "request for a statement")
        case .settlement: BilingualText("förlikningsavtal", "settlement agreement")
        case .closingNotice: BilingualText("besked om avslut", "notice of closing")
        }
    }

    /// What must be there before the letter is written.
    ///
    /// A mandate needs none: it is the form on which the mandate is given. A settlement comes of a negotiation by mandate or of
    /// a mediation, which needs the consent to contact alone.
    package var needs: [LetterNeed] {
        switch self {
        case .referralPerson: [.referral]
        case .referralReceiver: [.referral, .referralConsent]
        case .mandate: []
        case .statementRequest: [.consent(anyOf: [.contactRespondent])]
        case .settlement: [.consent(anyOf: [.representation, .contactRespondent])]
        case .closingNotice: [.closure]
        }
    }
}
