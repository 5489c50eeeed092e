package import DiscriminationLaw

/// How the complainant was told.
package enum ToldHow: String, CodeList {
    case letter
    case email
    case phone
    case meeting
    case publicDecision
    case other

    package var label: BilingualText {
        switch self {
        case .letter: BilingualText("brev", "letter")
        case .email: BilingualText("e-post", "e-mail")
        case .phone: BilingualText("telefon", "phone")
        case .meeting: BilingualText("möte", "meeting")
        case .publicDecision: BilingualText("offentligt avgörande", "public decision")
        case .other: BilingualText("annat", "other")
        }
    }
}
