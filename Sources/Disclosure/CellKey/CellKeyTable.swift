/// Counts records into a table and publishes it by the cell-key method: every figure, totals included, with the noise
/// of its own cell.
package struct CellKeyTable: Sendable {
    /// One record: the code of each dimension, and its key for ever.
    package struct Record: Hashable, Sendable {
        package let codes: [String]
        package let key: RecordKey

        package init(codes: [String], key: RecordKey) {
            self.codes = codes
            self.key = key
        }
    }

    /// The table as published: not additive, nothing hidden.
    package let published: PublishedTable

    /// Counts and perturbs.
    ///
    /// Refuses records with unknown codes, and a population that meets one released exactly in the ledger: whoever
    /// had both could subtract the noise.
    package init(
        population: Population,
        dimensions: [TableDimension],
        records: [Record],
        table: PerturbationTable,
        ledger: [ProtectedRelease]
    ) throws(DisclosureError) {
        let others = ledger.flatMap(\.tables).filter { !$0.isPerturbed }.map(\.population)
        let populations = try PopulationAtoms([population] + others)
        let own = Set(try populations.atoms(of: population.name))
        for other in others where !own.isDisjoint(with: try populations.atoms(of: other.name)) {
            throw DisclosureError(
                .unsafe,
                "Population \(other.name) was released exactly; a population is released by cell key or exactly, never "
                    + "both.",
                "Populationen \(other.name) är publicerad exakt; en population publiceras med cellnyckel eller exakt, "
                    + "aldrig både och."
            )
        }
        let sizes = dimensions.map { $0.classes.count + 1 }
        var counts = [Int](repeating: 0, count: sizes.reduce(1, *))
        var keys = [RecordKey](repeating: .zero, count: counts.count)
        for record in records {
            guard record.codes.count == dimensions.count else {
                throw DisclosureError(
                    .malformed,
                    "A record has another number of codes than the table of dimensions.",
                    "En post har ett annat antal koder än tabellen har dimensioner."
                )
            }
            var figures = [0]
            for (axis, dimension) in dimensions.enumerated() {
                guard let place = dimension.classes.firstIndex(where: { $0.members.contains(record.codes[axis]) })
                else {
                    throw DisclosureError(
                        .malformed,
                        "A record has a code that dimension \(dimension.id) does not know.",
                        "En post har en kod som dimensionen \(dimension.id) inte känner."
                    )
                }
                figures = figures.flatMap { [$0 * sizes[axis] + place, $0 * sizes[axis] + sizes[axis] - 1] }
            }
            for figure in figures {
                counts[figure] += 1
                keys[figure] = keys[figure] + record.key
            }
        }
        published = PublishedTable(
            population: population,
            dimensions: dimensions.map { PublishedTable.Dimension(id: $0.id, classes: $0.classes) },
            structuralZeros: [],
            figures: zip(counts, keys).map { table.published($0, key: $1) },
            isPerturbed: true
        )
    }
}
