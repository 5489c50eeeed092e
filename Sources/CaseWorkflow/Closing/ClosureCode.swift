package import DiscriminationLaw

/// How a case ended: one code, as the bureaus count their closings.
package enum ClosureCode: String, CodeList {
    case adviceGiven = "rådgivning lämnad"
    case informationGiven = "information lämnad"
    case referred = "hänvisad"
    case notDiscriminationUnderTheAct = "ej diskriminering enligt lagen"
    case evidenceInsufficient = "bevis räcker inte"
    case timeBarred = "preskriberat"
    case settledWithCompensation = "förlikning med ersättning"
    case settledWithoutCompensation = "förlikning utan ersättning"
    case remediedByRespondent = "rättelse/åtgärd hos motpart"
    case apology = "ursäkt"
    case trainingAtRespondent = "utbildningsinsats hos motpart"
    case mediationFailed = "medling utan resultat"
    case judgmentForComplainant = "dom (bifall)"
    case judgmentAgainstComplainant = "dom (ogillat)"
    case withdrawn = "anmälaren återtog"
    case contactLost = "tappad kontakt"
    case lackOfResources = "resursbrist"
    case supervisionFoundBreach = "tillsynsbeslut (brist)"
    case preliminaryJudgment = "mellandom"
    case runningElsewhere = "pågår i annan instans"

    package var label: BilingualText {
        switch self {
        case .adviceGiven: BilingualText("rådgivning lämnad", "advice given")
        case .informationGiven: BilingualText("information lämnad", "information given")
        case .referred: BilingualText("hänvisad", "referred")
        case .notDiscriminationUnderTheAct:
            BilingualText("ej diskriminering enligt lagen", "not discrimination under the Act")
        case .evidenceInsufficient: BilingualText("bevis räcker inte", "evidence not sufficient")
        case .timeBarred: BilingualText("preskriberat", "time-barred")
        case .settledWithCompensation: BilingualText("förlikning med ersättning", "settled with compensation")
        case .settledWithoutCompensation: BilingualText("förlikning utan ersättning", "settled without compensation")
        case .remediedByRespondent: BilingualText("rättelse/åtgärd hos motpart", "put right by the respondent")
        case .apology: BilingualText("ursäkt", "apology")
        case .trainingAtRespondent: BilingualText("utbildningsinsats hos motpart", "training at the respondent")
        case .mediationFailed: BilingualText("medling utan resultat", "mediation without result")
        case .judgmentForComplainant: BilingualText("dom (bifall)", "judgment for the complainant")
        case .judgmentAgainstComplainant: BilingualText("dom (ogillat)", "judgment against the complainant")
        case .withdrawn: BilingualText("anmälaren återtog", "withdrawn by the complainant")
        case .contactLost: BilingualText("tappad kontakt", "contact lost")
        case .lackOfResources: BilingualText("resursbrist", "lack of resources")
        case .supervisionFoundBreach:
            BilingualText("tillsynsbeslut som fann en brist", "supervision decision that found a breach")
        case .preliminaryJudgment: BilingualText("mellandom", "preliminary judgment")
        case .runningElsewhere: BilingualText("pågår fortfarande i annan instans", "still running elsewhere")
        }
    }
}
