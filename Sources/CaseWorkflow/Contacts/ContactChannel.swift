package import DiscriminationLaw

/// How somebody got in touch.
package enum ContactChannel: String, CodeList {
    case phone
    case webForm
    case email
    case letter
    case visit
    case referredByMunicipality
    case other

    package var label: BilingualText {
        switch self {
        case .phone: BilingualText("telefon", "phone")
        case .webForm: BilingualText("webbformulär", "web form")
        case .email: BilingualText("e-post", "e-mail")
        case .letter: BilingualText("brev", "letter")
        case .visit: BilingualText("besök", "visit")
        case .referredByMunicipality: BilingualText("hänvisad av kommunen", "referred by the municipality")
        case .other: BilingualText("annat", "other")
        }
    }
}
