/// A dimension of a table of exact counts.
package struct TableDimension: Hashable, Sendable {
    package let id: String

    /// The classes counted, in the order of the table; without totals.
    package let classes: [DimensionClass]

    /// The groupings that may be published, finest first, fixed before the period began.
    ///
    /// Each is a partition of `classes`. Nil: the classes may not be merged.
    package let ladder: [[DimensionClass]]?

    package init(id: String, classes: [DimensionClass], ladder: [[DimensionClass]]? = nil) {
        self.id = id
        self.classes = classes
        self.ladder = ladder
    }

    /// A dimension of plain codes.
    package init(id: String, codes: [String], ladder: [[[String]]]? = nil) {
        self.init(
            id: id,
            classes: codes.map { DimensionClass(code: $0, members: [$0]) },
            ladder: ladder?.map { $0.map(DimensionClass.init(members:)) }
        )
    }
}
