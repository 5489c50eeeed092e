package import DiscriminationLaw

/// Whether an agreed amount was paid.
package enum Payment: String, CodeList {
    case paid = "yes"
    case unpaid = "no"
    case unknown
    case notDue

    package var label: BilingualText {
        switch self {
        case .paid: BilingualText("betald", "paid")
        case .unpaid: BilingualText("inte betald", "not paid")
        case .unknown: BilingualText("okänt", "unknown")
        case .notDue: BilingualText("inte förfallen", "not yet due")
        }
    }
}
