/// A table as published: classes, totals of every combination of dimensions, hidden cells.
///
/// Holds nothing that the reader of the release does not see.
package struct PublishedTable: Hashable, Sendable {
    /// A dimension as published; the total is not among the classes.
    package struct Dimension: Hashable, Sendable {
        package let id: String
        package let classes: [DimensionClass]

        package init(id: String, classes: [DimensionClass]) {
            self.id = id
            self.classes = classes
        }
    }

    package let population: Population
    package let dimensions: [Dimension]
    package let structuralZeros: [[String: String]]

    /// Whether the figures carry the noise of the cell-key method; they then add up to nothing.
    package let isPerturbed: Bool

    /// The figures, last dimension fastest, the total as the last place of each dimension; nil where hidden.
    package let figures: [Int?]

    /// Makes a table; the number of figures must fit (classes and one total of each dimension).
    package init(
        population: Population,
        dimensions: [Dimension],
        structuralZeros: [[String: String]],
        figures: [Int?],
        isPerturbed: Bool = false
    ) {
        precondition(figures.count == dimensions.reduce(1) { $0 * ($1.classes.count + 1) })
        self.population = population
        self.dimensions = dimensions
        self.structuralZeros = structuralZeros
        self.figures = figures
        self.isPerturbed = isPerturbed
    }

    /// The figure of the whole population; nil where even that is hidden.
    package var grandTotal: Int? { figures.last ?? nil }

    /// The class of each dimension at a place of `figures`; nil for the total.
    package func classes(at place: Int) -> [DimensionClass?] {
        var rest = place
        var classes: [DimensionClass?] = []
        for dimension in dimensions.reversed() {
            let width = dimension.classes.count + 1
            classes.append(rest % width < dimension.classes.count ? dimension.classes[rest % width] : nil)
            rest /= width
        }
        return classes.reversed()
    }
}
