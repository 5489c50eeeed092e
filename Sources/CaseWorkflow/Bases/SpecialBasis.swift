package import DiscriminationLaw

/// On which exception of GDPR article 9.2 sensitive data are processed.
package enum SpecialBasis: String, CodeList {
    case explicitConsent = "9.2.a"
    case socialProtection = "9.2.b"
    case nonProfitBody = "9.2.d"
    case madePublic = "9.2.e"
    case legalClaims = "9.2.f"
    case substantialPublicInterest = "9.2.g"
    case statistics = "9.2.j"

    package var label: BilingualText {
        switch self {
        case .explicitConsent: BilingualText("uttryckligt samtycke (art. 9.2 a)", "explicit consent (art. 9.2 a)")
        case .socialProtection:
            BilingualText("arbetsrätt och socialt skydd (art. 9.2 b)", "employment and social protection (art. 9.2 b)")
        case .nonProfitBody: BilingualText("förening utan vinstsyfte (art. 9.2 d)", "non-profit body (art. 9.2 d)")
        case .madePublic: BilingualText("offentliggjort av personen (art. 9.2 e)", "made public (art. 9.2 e)")
        case .legalClaims: BilingualText("rättsliga anspråk (art. 9.2 f)", "legal claims (art. 9.2 f)")
        case .substantialPublicInterest:
            BilingualText("viktigt allmänt intresse (art. 9.2 g)", "substantial public interest (art. 9.2 g)")
        case .statistics: BilingualText("arkiv och statistik (art. 9.2 j)", "archives and statistics (art. 9.2 j)")
        }
    }
}
