package import DiscriminationLaw

/// What the bureau decided to do.
package enum ActionKind: String, CodeList {
    case contactRespondent
    case negotiation
    case mediation
    case referral
    case training
    /// The bureau sues as party.
    case courtAction
    /// Somebody else sues: the person, the union, the Ombudsman, another bureau.
    case courtActionByOther
    case complaintToOtherBody
    case adviceOnly
    case other

    /// Whether it is a matter for a court, whoever sues.
    package var isCourtAction: Bool { self == .courtAction || self == .courtActionByOther }

    package var label: BilingualText {
        switch self {
        case .contactRespondent: BilingualText("kontakt med motparten", "contact with the respondent")
        case .negotiation: BilingualText("förhandling", "negotiation")
        case .mediation: BilingualText("medling", "mediation")
        case .referral: BilingualText("hänvisning", "referral")
        case .training: BilingualText("utbildningsinsats", "training")
        case .courtAction: BilingualText("stämning", "court action")
        case .courtActionByOther: BilingualText("talan som annan för", "court action by another")
        case .complaintToOtherBody: BilingualText("anmälan till annan instans", "complaint to another body")
        case .adviceOnly: BilingualText("enbart rådgivning", "advice only")
        case .other: BilingualText("annat", "other")
        }
    }
}
