package import DiscriminationLaw

/// Something that tables can count cases by.
///
/// A dimension with several codes a case counts marks and not cases, which its table says. The raw value is the identifier
/// in the definitions of reports.
package enum StatisticalDimension: String, CodeList {
    case residence
    case place
    case channel
    case sex
    case age
    case onBehalfOf
    /// The ground alleged that weighs most.
    case ground
    case grounds
    case assessedGround
    case assessedGrounds
    case form
    case forms
    case assessedForm
    case assessedForms
    case area
    case areas
    case assessedArea
    case assessedAreas
    case respondent
    case respondents
    case caseType
    case actions
    case outcome
    case campaign
    case registeredQuarter
    case closedQuarter

    /// The code of a case for which a dimension says nothing.
    package static let notStated = "SAKNAS"

    /// Whether one case can have several codes.
    package var isMany: Bool {
        switch self {
        case .grounds, .assessedGrounds, .forms, .assessedForms, .areas, .assessedAreas, .respondents, .actions: true
        default: false
        }
    }

    package var label: BilingualText {
        switch self {
        case .residence: BilingualText("bostadskommun", "municipality of residence")
        case .place: BilingualText("kommun där det hände", "municipality of the event")
        case .channel: BilingualText("kontaktväg", "channel")
        case .sex: BilingualText("kön", "sex")
        case .age: BilingualText("åldersgrupp", "age band")
        case .onBehalfOf: BilingualText("för någon annans räkning", "on behalf of somebody")
        case .ground: BilingualText("diskrimineringsgrund, den främsta", "ground, primary")
        case .grounds: BilingualText("diskrimineringsgrunder", "grounds")
        case .assessedGround: BilingualText("bedömd grund, den främsta", "assessed ground, primary")
        case .assessedGrounds: BilingualText("bedömda grunder", "assessed grounds")
        case .form: BilingualText("form, den främsta", "form, primary")
        case .forms: BilingualText("former", "forms")
        case .assessedForm: BilingualText("bedömd form, den främsta", "assessed form, primary")
        case .assessedForms: BilingualText("bedömda former", "assessed forms")
        case .area: BilingualText("samhällsområde, det främsta", "societal area, primary")
        case .areas: BilingualText("samhällsområden", "societal areas")
        case .assessedArea: BilingualText("bedömt område, det främsta", "assessed area, primary")
        case .assessedAreas: BilingualText("bedömda områden", "assessed areas")
        case .respondent: BilingualText("slag av motpart, den första", "kind of respondent, first")
        case .respondents: BilingualText("slag av motparter", "kinds of respondents")
        case .caseType: BilingualText("ärendetyp", "case type")
        case .actions: BilingualText("åtgärder", "actions")
        case .outcome: BilingualText("avslut", "outcome")
        case .campaign: BilingualText("kampanj", "campaign")
        case .registeredQuarter: BilingualText("registrerat kvartal", "quarter registered")
        case .closedQuarter: BilingualText("avslutat kvartal", "quarter closed")
        }
    }
}
