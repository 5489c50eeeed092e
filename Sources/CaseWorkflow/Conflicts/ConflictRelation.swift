package import DiscriminationLaw

/// How a party of a case and what it was compared with get in each other's way.
package enum ConflictRelation: String, CodeList {
    /// The same name stands on the other side in another case.
    case oppositeSide = "opposite-side"
    /// The same name complains in another case: a duplicate, or an earlier matter.
    case sameComplainant = "same-complainant"
    /// Somebody of the staff has declared a tie to the name.
    case tie

    package var label: BilingualText {
        switch self {
        case .oppositeSide: BilingualText("motsatt sida i ett annat ärende", "opposite side in another case")
        case .sameComplainant: BilingualText("samma anmälare i ett annat ärende", "same complainant in another case")
        case .tie: BilingualText("anmäld bindning", "declared tie")
        }
    }
}
