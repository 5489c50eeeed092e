package import DiscriminationLaw

/// How a consent or mandate was given.
package enum ConsentForm: String, CodeList {
    case oral
    case written

    package var label: BilingualText {
        switch self {
        case .oral: BilingualText("muntligt", "oral")
        case .written: BilingualText("skriftligt", "written")
        }
    }
}
