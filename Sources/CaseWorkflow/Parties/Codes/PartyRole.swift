package import DiscriminationLaw

/// What a person or organisation is in a case.
package enum PartyRole: String, CodeList {
    case complainant
    case respondent
    case representative
    case witness
    case union
    case other

    package var label: BilingualText {
        switch self {
        case .complainant: BilingualText("anmälare", "complainant")
        case .respondent: BilingualText("motpart", "respondent")
        case .representative: BilingualText("ombud", "representative")
        case .witness: BilingualText("vittne", "witness")
        case .union: BilingualText("fackförbund", "union")
        case .other: BilingualText("annan", "other")
        }
    }
}
