/// Keeps apart the tables that count one population in two units, such as cases and marks.
struct CountingUnits {
    /// Populations counted in units whose totals differ.
    private let split: Set<String>

    /// Refuses two units whose totals differ by less than the threshold: the difference is a cell too.
    init(tables: [CountTable], earlier: [PublishedTable], rules: DisclosureRules) throws(DisclosureError) {
        var totals: [String: [String: Int]] = [:]
        for (population, total) in tables.map({ ($0.population, $0.total) })
            + earlier.map({ ($0.population, $0.grandTotal ?? 0) })
        {
            totals[population.name, default: [:]][population.unit ?? ""] = total
        }
        var split: Set<String> = []
        for (name, units) in totals where units.count > 1 {
            let sums = units.values.sorted()
            for (less, more) in zip(sums, sums.dropFirst()) where less != more {
                guard more - less >= rules.threshold else {
                    throw DisclosureError(
                        .unsafe,
                        "Population \(name) is counted in two units whose totals differ by less than the threshold: "
                            + "marks minus cases tells how many had two. Publish one counting unit.",
                        "Populationen \(name) räknas i två enheter vars summor skiljer sig med mindre än tröskeln: "
                            + "markeringar minus ärenden säger hur många som hade två. Publicera en räkneenhet."
                    )
                }
                split.insert(name)
            }
        }
        self.split = split
    }

    /// The name a population has in an attack and in a certificate.
    static func name(_ population: Population, split: Bool) -> String {
        split && population.unit != nil ? "\(population.name) [\(population.unit ?? "")]" : population.name
    }

    func renamed(_ table: PublishedTable) -> PublishedTable {
        PublishedTable(
            population: renamed(table.population),
            dimensions: table.dimensions,
            structuralZeros: table.structuralZeros,
            figures: table.figures,
            isPerturbed: table.isPerturbed
        )
    }

    func renamed(_ table: CountTable) throws(DisclosureError) -> CountTable {
        try CountTable(
            population: renamed(table.population),
            dimensions: table.dimensions,
            structuralZeros: table.structuralZeros,
            counts: table.counts,
            grids: table.grids
        )
    }

    private func renamed(_ population: Population) -> Population {
        let isSplit = split.contains(population.name) && population.unit != nil
        return Population(
            Self.name(population, split: isSplit),
            parts: isSplit ? [] : population.parts
        )
    }
}
