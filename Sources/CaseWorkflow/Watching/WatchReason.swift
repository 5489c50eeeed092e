package import DiscriminationLaw

/// Why something is shown to a person.
package enum WatchReason: String, CodeList {
    /// The case, or the task, is theirs.
    case assigned
    /// Everybody who has it is away, and they stand in for one of them.
    case deputising
    /// Nobody has the case.
    case unassigned
    /// Everybody who has it is away, and nobody stands in.
    case assigneeAway = "assignee-away"
    /// Everybody who has it is away, and who stands in holds no key to it.
    case deputyWithoutKey = "deputy-without-key"
    /// Nobody has acknowledged the alarm in time.
    case unanswered
    /// They look over everything that they hold.
    case supervising

    package var label: BilingualText {
        switch self {
        case .assigned: BilingualText("ditt ärende", "your case")
        case .deputising: BilingualText("du är ställföreträdare", "you are the deputy")
        case .unassigned: BilingualText("ingen har ärendet: tilldela", "nobody has the case: assign it")
        case .assigneeAway:
            BilingualText(
                "den som har ärendet är borta, utan ställföreträdare: tilldela",
                "who has the case is away, without a deputy: assign it"
            )
        case .deputyWithoutKey:
            BilingualText(
                "den som har ärendet är borta, och ställföreträdaren har ingen nyckel: tilldela",
                "who has the case is away, and the deputy holds no key: assign it"
            )
        case .unanswered: BilingualText("ingen har kvitterat larmet", "nobody has acknowledged the alarm")
        case .supervising: BilingualText("du ansvarar", "you supervise")
        }
    }

    /// Whether it came to the person because those who have the case did not, or could not, see to it.
    package var isEscalated: Bool {
        switch self {
        case .unassigned, .assigneeAway, .deputyWithoutKey, .unanswered: true
        case .assigned, .deputising, .supervising: false
        }
    }
}
