/// A table of exact counts, before any protection: never published, never in a certificate.
package struct CountTable: Sendable {
    package let population: Population
    package let dimensions: [TableDimension]

    /// Combinations of codes that cannot occur and that everybody knows cannot: dimension to finest code.
    package let structuralZeros: [[String: String]]

    /// The counts, last dimension fastest, without totals.
    package let counts: [Int]

    /// The grids to try, as a place in the ladder of each dimension; nil: all, those with most cells first.
    package let grids: [[Int]]?

    /// Makes a table, refusing one whose parts do not fit together.
    ///
    /// Throws `malformed` where a count is negative or missing, a code stands twice, a code is that of a total, a
    /// grouping of a ladder is not a partition of the classes, or a structural zero is not empty.
    package init(
        population: Population,
        dimensions: [TableDimension],
        structuralZeros: [[String: String]] = [],
        counts: [Int],
        grids: [[Int]]? = nil
    ) throws(DisclosureError) {
        self.population = population
        self.dimensions = dimensions
        self.structuralZeros = structuralZeros
        self.counts = counts
        self.grids = grids
        guard !dimensions.isEmpty, Set(dimensions.map(\.id)).count == dimensions.count else {
            throw DisclosureError(
                .malformed,
                "A table needs dimensions, each with its own id.",
                "En tabell behöver dimensioner, var och en med eget id."
            )
        }
        guard counts.count == dimensions.reduce(1, { $0 * $1.classes.count }) else {
            throw DisclosureError(
                .malformed,
                "A table has another number of counts than of cells.",
                "En tabell har ett annat antal tal än celler."
            )
        }
        guard counts.allSatisfy({ (0...Self.largestCount).contains($0) }) else {
            throw DisclosureError(
                .malformed,
                "A count is negative or beyond \(Self.largestCount).",
                "Ett antal är negativt eller över \(Self.largestCount)."
            )
        }
        for dimension in dimensions { try Self.check(dimension) }
        try checkStructuralZeros()
        for grid in grids ?? [] {
            guard grid.count == dimensions.count,
                zip(grid, dimensions).allSatisfy({ ($1.ladder ?? []).indices.contains($0) })
            else {
                throw DisclosureError(
                    .malformed,
                    "A grid names a step that a ladder does not have.",
                    "Ett rutnät nämner ett steg som en stege inte har."
                )
            }
        }
    }

    /// The largest count read: solvers reckon with doubles.
    package static let largestCount = 1_000_000_000

    package var total: Int { counts.reduce(0, +) }

    private static func check(_ dimension: TableDimension) throws(DisclosureError) {
        let codes = dimension.classes.map(\.code)
        let members = dimension.classes.flatMap(\.members)
        guard !codes.isEmpty, Set(codes).count == codes.count, Set(members).count == members.count,
            !(codes + members).contains(DimensionClass.total), !(codes + members).contains("")
        else {
            throw DisclosureError(
                .malformed,
                "Dimension \(dimension.id) has no code, a code twice, an empty code or the code of a total.",
                "Dimensionen \(dimension.id) saknar koder, har en kod två gånger, en tom kod eller totalens kod."
            )
        }
        for grouping in dimension.ladder ?? [] {
            let grouped = grouping.flatMap(\.members)
            let names = grouping.map(\.code)
            guard grouped.count == members.count, Set(grouped) == Set(members), Set(names).count == names.count,
                !names.contains(DimensionClass.total), grouping.allSatisfy({ !$0.members.isEmpty }),
                dimension.classes.allSatisfy({ part in
                    grouping.contains { Set(part.members).isSubset(of: $0.members) }
                })
            else {
                throw DisclosureError(
                    .malformed,
                    "The ladder of dimension \(dimension.id) has a grouping that is not a partition of its codes.",
                    "Stegen (ladder) för dimensionen \(dimension.id) har en indelning som inte delar upp dess koder."
                )
            }
        }
    }

    private func checkStructuralZeros() throws(DisclosureError) {
        for zero in structuralZeros {
            guard !zero.isEmpty,
                zero.allSatisfy({ id, code in
                    dimensions.contains { $0.id == id && $0.classes.contains { $0.members.contains(code) } }
                })
            else {
                throw DisclosureError(
                    .malformed,
                    "A structural zero names a code that the table does not have.",
                    "En strukturell nolla nämner en kod som tabellen inte har."
                )
            }
        }
        for (place, count) in counts.enumerated() where count > 0 {
            let classes = classes(at: place)
            let impossible = structuralZeros.contains { zero in
                zip(dimensions, classes).allSatisfy { dimension, part in
                    zero[dimension.id].map { part.members == [$0] } ?? true
                }
            }
            if impossible {
                throw DisclosureError(
                    .malformed,
                    "A cell declared a structural zero is not empty.",
                    "En cell som är angiven som strukturell nolla är inte tom."
                )
            }
        }
    }

    /// The class of each dimension at a place of `counts`.
    func classes(at place: Int) -> [DimensionClass] {
        var rest = place
        var classes: [DimensionClass] = []
        for dimension in dimensions.reversed() {
            classes.append(dimension.classes[rest % dimension.classes.count])
            rest /= dimension.classes.count
        }
        return classes.reversed()
    }
}
