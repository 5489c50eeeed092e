package import DiscriminationLaw

/// What a contact way is.
package enum ContactWayKind: String, CodeList {
    case phone
    case email
    case post
    case other

    package var label: BilingualText {
        switch self {
        case .phone: BilingualText("telefon", "phone")
        case .email: BilingualText("e-post", "e-mail")
        case .post: BilingualText("postadress", "postal address")
        case .other: BilingualText("annat", "other")
        }
    }
}
