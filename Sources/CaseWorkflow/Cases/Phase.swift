package import DiscriminationLaw

/// Where a case stands: `intake → assessment → action → closed`.
package enum Phase: String, CodeList {
    case intake
    case assessment
    case action
    case closed

    package var label: BilingualText {
        switch self {
        case .intake: BilingualText("inledning", "intake")
        case .assessment: BilingualText("bedömning", "assessment")
        case .action: BilingualText("åtgärd", "action")
        case .closed: BilingualText("avslutat", "closed")
        }
    }
}
