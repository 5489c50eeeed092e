package import DiscriminationLaw

/// What came of a question about a conflict.
package enum ConflictOutcome: String, CodeList {
    /// Looked at, and none.
    case noConflict = "no-conflict"
    /// The case was given to somebody else, or walled off.
    case handled
    /// The bureau cannot take the case.
    case declined

    package var label: BilingualText {
        switch self {
        case .noConflict: BilingualText("ingen intressekonflikt", "no conflict of interest")
        case .handled: BilingualText("löst: annan handläggare eller spärr", "handled: another caseworker, or a wall")
        case .declined: BilingualText("byrån kan inte ta ärendet", "the bureau cannot take the case")
        }
    }
}
