package import DiscriminationLaw

/// The sex a person gave, where the bureau asked for statistics.
package enum Sex: String, CodeList {
    case woman = "kvinna"
    case man
    case other = "annat"

    package var label: BilingualText {
        switch self {
        case .woman: BilingualText("kvinna", "woman")
        case .man: BilingualText("man", "man")
        case .other: BilingualText("annat", "other")
        }
    }
}
