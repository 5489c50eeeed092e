package import DiscriminationLaw

/// How long a closed file is kept; the times themselves are the bureau's policy, not data of the case.
package enum RetentionClass: String, CodeList {
    case contactNeverCase
    case adviceOnly
    case ordinary
    case legalProceedings
    case minor

    package var label: BilingualText {
        switch self {
        case .contactNeverCase: BilingualText("kontakt som aldrig blev ärende", "contact that never became a case")
        case .adviceOnly: BilingualText("enbart rådgivning", "advice only")
        case .ordinary: BilingualText("vanligt ärende", "ordinary case")
        case .legalProceedings: BilingualText("rättsliga förfaranden", "legal proceedings")
        case .minor: BilingualText("underårig", "minor")
        }
    }
}
