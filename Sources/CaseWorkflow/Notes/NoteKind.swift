package import DiscriminationLaw

/// Whether a note is still working material.
package enum NoteKind: String, CodeList {
    case memo
    case final

    package var label: BilingualText {
        switch self {
        case .memo: BilingualText("arbetsanteckning", "working memo")
        case .final: BilingualText("slutlig anteckning", "final note")
        }
    }
}
