package import DiscriminationLaw

/// What to think of before the bureau goes on with a party.
package enum PartyWarning: String, CodeList {
    /// A municipality complained of is often the bureau's principal, funder, customer and reader of its statistics too.
    case municipalityInOtherRoles = "municipality-in-other-roles"

    package var label: BilingualText {
        switch self {
        case .municipalityInOtherRoles:
            BilingualText(
                "Kommunen kan också vara er uppdragsgivare, finansiär, kursköpare eller mottagare av statistik: "
                    + "kontrollera det innan ni går vidare.",
                "The municipality may also be your principal, funder, customer or reader of statistics: look into that "
                    + "before you go on."
            )
        }
    }
}

extension Party {
    /// What to think of with this party; a warning, which keeps nobody from anything.
    package var warnings: [PartyWarning] {
        role == .respondent && respondent?.kind == .municipality ? [.municipalityInOtherRoles] : []
    }
}
