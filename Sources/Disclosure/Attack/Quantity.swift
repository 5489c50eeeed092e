/// A figure that is published, or a cell that somebody may want to know.
struct Quantity {
    let selection: AttackSpace.Selection
    /// The base unknowns it adds up, sorted; its identity.
    let unknowns: [Int]
    /// The published value; nil where it is not published.
    var value: Int?
    /// Whether a release shows a mark in its place.
    var isMarked = false
}
