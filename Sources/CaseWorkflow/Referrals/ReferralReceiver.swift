package import DiscriminationLaw

/// To whom a case can be referred.
package enum ReferralReceiver: String, CodeList {
    case union
    case ombudsman
    case otherBureau = "other-bureau"
    case schoolsInspectorate = "schools-inspectorate"
    case police
    case other

    package var label: BilingualText {
        switch self {
        case .union: BilingualText("facket", "the union")
        case .ombudsman: BilingualText("Diskrimineringsombudsmannen (DO)", "the Equality Ombudsman (DO)")
        case .otherBureau: BilingualText("annan antidiskrimineringsbyrå", "another anti-discrimination bureau")
        case .schoolsInspectorate:
            BilingualText("Skolinspektionen eller BEO", "the Schools Inspectorate or the Child and School Ombudsman")
        case .police: BilingualText("polisen", "the police")
        case .other: BilingualText("annan", "other")
        }
    }
}
