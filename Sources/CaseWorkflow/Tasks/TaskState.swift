package import DiscriminationLaw

/// What became of a task.
package enum TaskState: String, CodeList {
    case open
    case done
    case cancelled

    package var label: BilingualText {
        switch self {
        case .open: BilingualText("att göra", "to do")
        case .done: BilingualText("klar", "done")
        case .cancelled: BilingualText("struken", "cancelled")
        }
    }
}
