package import DiscriminationLaw

/// What kind of work a case became (ärendetyp), as the bureaus tell their funders.
///
/// The codes follow what the bureaus say they count; the exact list of the agency that pays them is not public, so returns
/// map these to its words as data.
package enum CaseType: String, CodeList {
    case information = "INFO"
    case advice = "RÅD"
    case investigation = "UTREDNING"
    case representation = "OMBUD"
    case courtAction = "PROCESS"
    case outsideTheAct = "UTANFÖR"
    case referredAtOnce = "HÄNVISAD_DIREKT"

    package var label: BilingualText {
        switch self {
        case .information: BilingualText("information", "information")
        case .advice: BilingualText("rådgivning, ett fåtal kontakter", "advice, few contacts")
        case .investigation: BilingualText("utredning", "investigation")
        case .representation: BilingualText("ombud eller förhandling", "representation or negotiation")
        case .courtAction: BilingualText("rättsprocess", "court action")
        case .outsideTheAct: BilingualText("utanför diskrimineringslagen", "outside the Act")
        case .referredAtOnce: BilingualText("hänvisad direkt", "referred at once")
        }
    }
}

extension CaseFile {
    /// The kind of work this case became, by the furthest step taken; nil while it is new and nothing was done.
    package var caseType: CaseType? {
        let kinds = Set(actions.map(\.action.kind))
        if !kinds.isDisjoint(with: [.courtAction, .courtActionByOther]) { return .courtAction }
        if !kinds.isDisjoint(with: [.negotiation, .mediation]) || settlement != nil { return .representation }
        let areas = incidents.compactMap { $0.assessment?.assessed.area ?? $0.incident.alleged.area }
        if !areas.isEmpty, areas.allSatisfy({ $0 == .outsideTheAct }) { return .outsideTheAct }
        let wasAssessed = phaseHistory.contains { $0.phase == .assessment || $0.phase == .action }
        if !wasAssessed, !referrals.isEmpty || closure?.outcome == .referred { return .referredAtOnce }
        if wasAssessed, kinds != [.adviceOnly] { return .investigation }
        if closure?.outcome == .informationGiven { return .information }
        return wasAssessed || closure != nil ? .advice : nil
    }
}
