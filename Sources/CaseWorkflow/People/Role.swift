package import DiscriminationLaw

/// What an account may be in the bureau.
///
/// A supervisor is also a caseworker. Administrators and recipients hold no keys and combine with no other role.
package enum Role: String, CodeList {
    case caseworker
    case supervisor
    case administrator
    case recipient

    package var label: BilingualText {
        switch self {
        case .caseworker: BilingualText("handläggare", "caseworker")
        case .supervisor: BilingualText("verksamhetsansvarig", "supervisor")
        case .administrator: BilingualText("administratör", "administrator")
        case .recipient: BilingualText("mottagare av statistik", "recipient of statistics")
        }
    }
}
