package import DiscriminationLaw

/// Which sector a respondent belongs to.
package enum Sector: String, CodeList {
    case publicSector = "public"
    case privateSector = "private"
    case civilSociety = "civil"

    package var label: BilingualText {
        switch self {
        case .publicSector: BilingualText("offentlig", "public")
        case .privateSector: BilingualText("privat", "private")
        case .civilSociety: BilingualText("civilsamhälle", "civil society")
        }
    }
}
