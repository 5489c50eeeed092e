package import DiscriminationLaw

/// What ties somebody of the staff to a person or an organisation.
package enum TieKind: String, CodeList {
    case family
    case friendship
    case employment
    case assignment
    case membership
    case business
    case other

    package var label: BilingualText {
        switch self {
        case .family: BilingualText("släkt eller hushåll", "family or household")
        case .friendship: BilingualText("vänskap eller ovänskap", "friendship or enmity")
        case .employment: BilingualText("anställning, nu eller tidigare", "employment, now or before")
        case .assignment:
            BilingualText("uppdrag, som styrelse eller utbildning", "assignment, such as a board or training")
        case .membership: BilingualText("medlemskap", "membership")
        case .business: BilingualText("ägande eller affärer", "ownership or business")
        case .other: BilingualText("annat", "other")
        }
    }
}
