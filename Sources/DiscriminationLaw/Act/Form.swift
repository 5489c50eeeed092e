/// What is said to have been done: the six forms of discrimination and the other breaches.
///
/// Source: DL 1 kap. 4 §; DL 2 and 3 kap.; FLL 16 to 16 c §§.
package enum Form: String, StatutoryTerm {
    /// Direkt diskriminering.
    case direct = "direkt"
    /// Indirekt diskriminering.
    case indirect = "indirekt"
    /// Bristande tillgänglighet: only with the ground funktionsnedsättning.
    case inadequateAccessibility = "bristande tillgänglighet"
    /// Trakasserier: needs a ground.
    case harassment = "trakasserier"
    /// Sexuella trakasserier: needs no ground.
    case sexualHarassment = "sexuella trakasserier"
    /// Instruktioner att diskriminera.
    case instructions = "instruktioner"
    /// Repressalier från arbetsgivaren.
    case reprisalWork = "REP-ARB"
    /// Repressalier inom övriga områden.
    case reprisalElsewhere = "REP-ÖVR"
    /// Brist i skyldigheten att utreda och åtgärda trakasserier, arbetslivet.
    case failureToInvestigateWork = "UTR-ARB"
    /// Samma skyldighet, utbildning.
    case failureToInvestigateEducation = "UTR-UTB"
    /// Samma skyldighet, värnplikt, civilplikt och militär utbildning.
    case failureToInvestigateConscription = "UTR-VPL"
    /// Uteblivna uppgifter om meriter, arbetslivet.
    case meritInformationWork = "MER-ARB"
    /// Uteblivna uppgifter om meriter, utbildning.
    case meritInformationEducation = "MER-UTB"
    /// Brist i aktiva åtgärder, arbetslivet.
    case activeMeasuresWork = "AKT-ARB"
    /// Brist i aktiva åtgärder, utbildning.
    case activeMeasuresEducation = "AKT-UTB"
    /// Missgynnande på grund av föräldraledighet.
    case parentalLeaveDisfavour = "FLL-16"
    /// Missgynnande på grund av begäran om flexibla arbetsformer.
    case parentalLeaveFlexibleWork = "FLL-16a"
    /// Repressalier enligt föräldraledighetslagen.
    case parentalLeaveReprisal = "FLL-16c"

    /// The six forms of discrimination, in the order of the Act.
    package static let discrimination: [Form] = allCases.filter(\.isDiscrimination)
    /// The breaches that are not forms of discrimination.
    package static let otherBreaches: [Form] = allCases.filter { !$0.isDiscrimination }

    /// Whether it is one of the six forms of discrimination, and not another breach.
    package var isDiscrimination: Bool {
        switch self {
        case .direct, .indirect, .inadequateAccessibility, .harassment, .sexualHarassment, .instructions: true
        default: false
        }
    }
}
