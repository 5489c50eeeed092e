package import DiscriminationLaw

/// On which ground of GDPR article 6.1 personal data are processed.
package enum LegalBasis: String, CodeList {
    case consent = "6.1.a"
    case contract = "6.1.b"
    case legalObligation = "6.1.c"
    case vitalInterests = "6.1.d"
    case publicInterest = "6.1.e"
    case legitimateInterests = "6.1.f"

    package var label: BilingualText {
        switch self {
        case .consent: BilingualText("samtycke (art. 6.1 a)", "consent (art. 6.1 a)")
        case .contract: BilingualText("avtal (art. 6.1 b)", "contract (art. 6.1 b)")
        case .legalObligation: BilingualText("rättslig förpliktelse (art. 6.1 c)", "legal obligation (art. 6.1 c)")
        case .vitalInterests: BilingualText("grundläggande intressen (art. 6.1 d)", "vital interests (art. 6.1 d)")
        case .publicInterest: BilingualText("allmänt intresse (art. 6.1 e)", "public interest (art. 6.1 e)")
        case .legitimateInterests:
            BilingualText("intresseavvägning (art. 6.1 f)", "legitimate interests (art. 6.1 f)")
        }
    }
}
