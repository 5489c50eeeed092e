package import DiscriminationLaw

/// What kind of organisation a complaint is against.
package enum RespondentKind: String, CodeList {
    case municipality = "KOMMUN"
    case state = "STAT"
    case region = "REGION"
    case company = "PRIVAT"
    case school = "SKOLA"
    case landlord = "HYRESVÄRD"
    case association = "FÖRENING"
    case unknown = "OKÄND"

    package var label: BilingualText {
        switch self {
        case .municipality: BilingualText("kommun", "municipality")
        case .state: BilingualText("statlig myndighet", "state authority")
        case .region: BilingualText("region", "region")
        case .company: BilingualText("privat företag", "private company")
        case .school: BilingualText("skola", "school")
        case .landlord: BilingualText("hyresvärd", "landlord")
        case .association: BilingualText("förening", "association")
        case .unknown: BilingualText("okänd", "unknown")
        }
    }
}
