package import DiscriminationLaw

/// Something that tables can count cases by; the raw value is its name in the definitions of reports.
package enum StatisticalDimension: String, CodeList {
    /// Where the complainant lives.
    case municipality
    /// Where it happened.
    case eventMunicipality
    case channel
    case sex
    case ageBand
    case onBehalfOf
    case ground
    case assessedGround
    case form
    case assessedForm
    case area
    case assessedArea
    case respondentKind
    case caseType
    case action
    case outcome
    case campaign

    package var label: BilingualText {
        switch self {
        case .municipality: BilingualText("bostadskommun", "municipality of residence")
        case .eventMunicipality: BilingualText("kommun där det hände", "municipality of the event")
        case .channel: BilingualText("kontaktväg", "channel")
        case .sex: BilingualText("kön", "sex")
        case .ageBand: BilingualText("åldersgrupp", "age band")
        case .onBehalfOf: BilingualText("för någon annans räkning", "on behalf of somebody")
        case .ground: BilingualText("diskrimineringsgrund", "ground of discrimination")
        case .assessedGround: BilingualText("bedömd diskrimineringsgrund", "assessed ground of discrimination")
        case .form: BilingualText("form", "form")
        case .assessedForm: BilingualText("bedömd form", "assessed form")
        case .area: BilingualText("samhällsområde", "societal area")
        case .assessedArea: BilingualText("bedömt samhällsområde", "assessed societal area")
        case .respondentKind: BilingualText("slag av motpart", "kind of respondent")
        case .caseType: BilingualText("ärendetyp", "case type")
        case .action: BilingualText("åtgärd", "action")
        case .outcome: BilingualText("avslut", "outcome")
        case .campaign: BilingualText("kampanj", "campaign")
        }
    }
}
