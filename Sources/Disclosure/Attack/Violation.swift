/// A way in which a release is not safe.
struct Violation {
    /// The rule of the definition of safe that is broken.
    enum Rule: String {
        /// A published figure below the threshold.
        case shown
        /// A cell that cannot reach the threshold: known to be small.
        case small
        /// A mark whose cell is too narrow.
        case narrow
        /// A small cell that cannot be empty: somebody is proved to exist.
        case proved
        /// A cell that narrows when another is known not to be empty.
        case contributor
        /// A mark on a figure that is published elsewhere.
        case undone
        /// A cell of which nothing was decided before the search was given up.
        case undecided

        /// The rule for people.
        var words: Wording {
            switch self {
            case .shown: Wording("ett publicerat tal är under tröskeln", "a published figure lies below the threshold")
            case .small: Wording("cellen är säkert liten", "the cell is known to be small")
            case .narrow: Wording("den dolda cellen är för snävt bestämd", "the hidden cell is too narrow")
            case .proved: Wording("det är bevisat att någon finns", "somebody is proved to be there")
            case .contributor:
                Wording(
                    "cellen blir för snäv för den som vet att en annan inte är tom",
                    "the cell narrows for one who knows another not to be empty"
                )
            case .undone:
                Wording("det dolda talet är publicerat på annat håll", "the hidden figure is published elsewhere")
            case .undecided: Wording("det gick inte att avgöra", "it could not be decided")
            }
        }
    }

    let rule: Rule
    /// The quantity attacked.
    let quantity: Int
    /// What would have to be possible: the quantity at least (or at most) this.
    let goal: (isLow: Bool, level: Int)
    /// The quantity that was known not to be empty.
    let given: Int?
}
