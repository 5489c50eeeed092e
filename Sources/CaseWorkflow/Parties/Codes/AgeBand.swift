package import DiscriminationLaw

/// A person's age, no finer than statistics need.
package enum AgeBand: String, CodeList {
    case upTo12 = "0-12"
    case from13to17 = "13-17"
    case from18to29 = "18-29"
    case from30to44 = "30-44"
    case from45to59 = "45-59"
    case from60 = "60+"

    package var label: BilingualText {
        switch self {
        case .upTo12: BilingualText("0–12 år", "0–12 years")
        case .from13to17: BilingualText("13–17 år", "13–17 years")
        case .from18to29: BilingualText("18–29 år", "18–29 years")
        case .from30to44: BilingualText("30–44 år", "30–44 years")
        case .from45to59: BilingualText("45–59 år", "45–59 years")
        case .from60: BilingualText("60 år och äldre", "60 years and older")
        }
    }
}
