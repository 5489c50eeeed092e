package import DiscriminationLaw

/// What somebody consents to, or gives a mandate for.
package enum ConsentPurpose: String, CodeList {
    case contactRespondent = "contact-respondent"
    case referral
    /// That who the case is referred to tells the bureau what came of it.
    case reportBack = "report-back"
    /// A mandate (fullmakt) to act as representative.
    case representation
    /// Consent to the action (medgivande, DL 6:2).
    case courtAction = "court-action"
    /// A custodian's consent to the action for a person under 18 (DL 6:2).
    case custodian

    package var label: BilingualText {
        switch self {
        case .contactRespondent: BilingualText("kontakt med motparten", "contact with the respondent")
        case .referral: BilingualText("hänvisning", "referral")
        case .reportBack: BilingualText("återrapport efter hänvisning", "report back after a referral")
        case .representation: BilingualText("fullmakt att företräda", "mandate to represent")
        case .courtAction: BilingualText("medgivande till talan", "consent to the action")
        case .custodian: BilingualText("vårdnadshavares medgivande till talan", "custodian's consent to the action")
        }
    }
}
