/// The lines of rules along which a right to sue is lost.
package enum LimitationBranch: String, CaseIterable, Codable, Sendable {
    /// Dismissal, annulment.
    case annulment = "A1"
    /// Dismissal, damages and other money.
    case money = "A2"
    /// Other claim against an employer, the way of the union.
    case union = "B1"
    /// Other claim against an employer, a member whose union does not carry it.
    case memberAlone = "B2"
    /// Other claim against an employer, a person who never was a member.
    case neverMember = "B3"
    /// Every other area of society.
    case otherAreas = "C"
    /// The same, when the person was under 18.
    case otherAreasUnder18 = "C-u18"
}

/// What has to be done before the clock ends.
package enum LimitationAct: String, CaseIterable, Codable, Sendable {
    /// Underrätta motparten.
    case notify
    /// Väcka talan.
    case sue
    /// Påkalla förhandling.
    case callNegotiation = "call-negotiation"
    /// Påkalla central förhandling.
    case callCentralNegotiation = "call-central-negotiation"

    /// The act in words.
    package var words: BilingualText {
        switch self {
        case .notify: BilingualText("underrätta motparten", "notify the other party")
        case .sue: BilingualText("väcka talan i domstol", "bring the action in court")
        case .callNegotiation: BilingualText("påkalla förhandling", "call for negotiation")
        case .callCentralNegotiation: BilingualText("påkalla central förhandling", "call for central negotiation")
        }
    }
}

/// One clock of one incident: what has to be done, and until when.
package struct LimitationClock: Hashable, Sendable {
    package let branch: LimitationBranch
    package let act: LimitationAct
    /// The statutory end day, never moved; nil while a negotiation that starts the period has not ended, which is an
    /// alarm to ask for its end, never "no limit".
    package let raw: Day?
    /// The last working day on or before `raw`: the day to work by.
    package let safe: Day?
    /// The next working day where `raw` is none: shown as "possibly, ask a jurist", never relied upon.
    package let extended: Day?
    /// The rule that gave the period.
    package let rule: LimitationRule.Identifier
    /// Where the law says it.
    package let references: [ProvisionReference]
    /// How the day was counted, in words.
    package let arithmetic: BilingualText
    /// What was taken for granted because it is not known or can be argued.
    package let assumptions: [BilingualText]
    /// The open questions whose answer could change this clock.
    package let openQuestions: [LimitationQuestion.Identifier]

    /// Whether it waits for the end of a negotiation.
    package var isPending: Bool { raw == nil }
}
