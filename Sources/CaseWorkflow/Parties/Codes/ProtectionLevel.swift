package import DiscriminationLaw

/// How a person's identity is protected (skyddade personuppgifter), or that the person asked for care.
///
/// Anything but `none` keeps name and free text out of every list.
package enum ProtectionLevel: String, CodeList {
    case none
    case confidentialityMark = "sekretessmarkering"
    case protectedRegistration = "skyddad folkbokföring"
    case assumedIdentity = "fingerade personuppgifter"
    case ownRequest = "egen begäran"

    package var label: BilingualText {
        switch self {
        case .none: BilingualText("inget skydd", "no protection")
        case .confidentialityMark: BilingualText("sekretessmarkering", "confidentiality mark")
        case .protectedRegistration: BilingualText("skyddad folkbokföring", "protected population registration")
        case .assumedIdentity: BilingualText("fingerade personuppgifter", "assumed identity")
        case .ownRequest: BilingualText("på egen begäran", "at the person's own request")
        }
    }
}
