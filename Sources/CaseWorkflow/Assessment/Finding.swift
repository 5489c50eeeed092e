package import DiscriminationLaw

/// What the bureau found about one incident.
package enum Finding: String, CodeList {
    case breachLikely
    case breachFound
    case noBreach
    case evidenceInsufficient
    case timeBarred
    case outsideAct
    case cannotTell

    package var label: BilingualText {
        switch self {
        case .breachLikely: BilingualText("troligen en överträdelse", "probably a breach")
        case .breachFound: BilingualText("överträdelse", "a breach")
        case .noBreach: BilingualText("ingen överträdelse", "no breach")
        case .evidenceInsufficient: BilingualText("bevisen räcker inte", "the evidence is not enough")
        case .timeBarred: BilingualText("preskriberat", "time-barred")
        case .outsideAct: BilingualText("utanför diskrimineringslagen", "outside the Discrimination Act")
        case .cannotTell: BilingualText("går inte att avgöra", "cannot be told")
        }
    }
}
