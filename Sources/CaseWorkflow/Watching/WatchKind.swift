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

    package var label: BilingualText {
        switch self {
        case .task: BilingualText("uppgift", "task")
        case .clock: BilingualText("preskription", "limitation")
        case .waiting: BilingualText("förhandling pågår: fråga efter dess slut", "negotiation: ask for its end")
        case .undated: BilingualText("händelse utan dag: fråga när", "incident without a day: ask when")
        }
    }
}
