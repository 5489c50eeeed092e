package import DiscriminationLaw

/// What somebody has to look out for.
package enum WatchKind: String, CodeList {
    case task
    /// A limitation clock that ends on a day.
    case clock
    /// A limitation clock that waits for the end of a negotiation, which must be asked for.
    case waiting
    /// An incident without a day, so that no clock can be shown for it.
    case undated
    /// A promise of the bureau: the first answer.
    case firstAnswer = "first-answer"
    /// A promise of the bureau: the first meeting.
    case firstMeeting = "first-meeting"

    /// The kind under which a promise is watched.
    package init(_ milestone: Milestone) {
        switch milestone {
        case .firstAnswer: self = .firstAnswer
        case .firstMeeting: self = .firstMeeting
        }
    }

    /// Whether it is a promise of the bureau, and no matter of the law.
    package var isPromise: Bool { self == .firstAnswer || self == .firstMeeting }

    package var label: BilingualText {
        switch self {
        case .task: BilingualText("uppgift", "task")
        case .clock: BilingualText("preskription", "limitation")
        case .waiting: BilingualText("förhandling pågår: fråga efter dess slut", "negotiation: ask for its end")
        case .undated: BilingualText("händelse utan dag: fråga när", "incident without a day: ask when")
        case .firstAnswer: BilingualText("mål: första svaret", "target: the first answer")
        case .firstMeeting: BilingualText("mål: första mötet", "target: the first meeting")
        }
    }
}
