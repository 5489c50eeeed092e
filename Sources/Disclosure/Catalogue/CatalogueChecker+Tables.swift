extension CatalogueChecker {
    /// The most cells a table may have before totals.
    static let largestTable = 1_000_000

    mutating func checkTables(_ version: ReportVersion, _ resolved: [String: ResolvedDimension], at field: String) {
        var ids: Set<String> = []
        for (place, table) in version.tables.enumerated() {
            let field = "\(field).tables[\(place)]"
            if !ids.insert(table.id).inserted { fault("\(field).id", "another table has it too. Choose another.") }
            if version.populations[table.population] == nil {
                fault("\(field).population", Self.unknown(table.population, version.populations.keys))
            }
            for condition in table.when where version.populations[condition.population] == nil {
                fault("\(field).when", Self.unknown(condition.population, version.populations.keys))
            }
            for name in table.dimensions where version.dimensions[name] == nil {
                fault("\(field).dimensions", Self.unknown(name, version.dimensions.keys))
            }
            let dimensions = table.dimensions.compactMap { resolved[$0] }
            guard dimensions.count == table.dimensions.count else { continue }
            if Set(dimensions.map(\.table.id)).count < dimensions.count {
                fault("\(field).dimensions", "one dimension of the record stands twice. Remove one.")
            }
            if dimensions.count(where: { $0.unit != ReportDefinition.cases }) > 1 {
                fault(
                    "\(field).dimensions",
                    "two dimensions are counted in units of their own; a table has one. Count one of them in cases."
                )
            }
            if method == .cellKey, dimensions.contains(where: { $0.unit != ReportDefinition.cases }) {
                fault("\(field).dimensions", "the cell-key method counts cases. Count all dimensions in cases.")
            }
            if dimensions.reduce(1, { $0 * $1.table.classes.count }) > Self.largestTable {
                fault("\(field).dimensions", "the table has over a million cells. Merge classes or drop a dimension.")
            }
            checkPercentages(table, version, at: "\(field).percentages")
            if let grids = table.grids { check(grids, dimensions, at: "\(field).grids") }
        }
    }

    private static func unknown(_ name: String, _ known: some Sequence<String>) -> String {
        "the name \(name) is not declared in this version. Write one of \(DefinitionReader.list(known))."
    }

    private mutating func checkPercentages(_ table: ReportTable, _ version: ReportVersion, at field: String) {
        let unit = version.unit(of: table)
        switch table.percentages {
        case nil: break
        case .table where unit != ReportDefinition.cases:
            fault(field, "marks add to more than the cases they are of. Write cases.")
        case .table: break
        case .cases:
            let hasCases = version.tables.contains {
                $0.population == table.population && version.unit(of: $0) == ReportDefinition.cases
                    && $0.when.allSatisfy(table.when.contains)
            }
            if unit == ReportDefinition.cases { fault(field, "the table counts cases already. Write table.") }
            if !hasCases {
                fault(field, "no table of the same population shows the number of cases. Add one, without dimensions.")
            }
        case .dimension(let name):
            if !table.dimensions.contains(name) || table.dimensions.count < 2 {
                fault(field, "is neither table, cases nor one of two dimensions of the table. Write one of them.")
            }
        }
    }

    private mutating func check(_ grids: [[Int]], _ dimensions: [ResolvedDimension], at field: String) {
        guard method == .merge, dimensions.count > 1 else {
            return fault(field, "only tables of two dimensions that are merged have grids. Remove them.")
        }
        // A bureau whose list has one code leaves such a table out.
        guard dimensions.allSatisfy({ $0.table.classes.count > 1 }) else { return }
        for (place, grid) in grids.enumerated() where CatalogueChecker.steps(grid, dimensions).isEmpty {
            fault(
                "\(field)[\(place)]",
                "needs for each dimension the number of groups of one of its ladder's steps. Correct the numbers."
            )
        }
    }

    /// The places in the ladders of the steps with so many groups, in every combination; empty where a ladder has none.
    static func steps(_ grid: [Int], _ dimensions: [ResolvedDimension]) -> [[Int]] {
        guard grid.count == dimensions.count else { return [] }
        return zip(grid, dimensions).reduce([[]]) { chosen, next in
            let ladder = next.1.table.ladder ?? []
            let fitting = ladder.indices.filter { ladder[$0].count == next.0 }
            return chosen.flatMap { steps in fitting.map { steps + [$0] } }
        }
    }

    /// What a release may not do, whatever its figures: count one thing in two units, and cut a population in ways that
    /// its tables do not know.
    mutating func checkRelease(_ version: ReportVersion, at field: String) {
        var units: [String: String] = [:]
        for (name, dimension) in version.dimensions.sorted(by: { $0.key < $1.key }) {
            guard let source = dimension.source else { continue }
            if let other = units[source], other != dimension.unit {
                fault(
                    "\(field).dimensions.\(name).unit",
                    "\(source) is counted in \(other) too, and marks minus cases tells who has two. Use one unit."
                )
            }
            units[source] = dimension.unit
        }
        for (name, population) in version.populations.sorted(by: { $0.key < $1.key })
        where !population.conditions.isEmpty {
            let field = "\(field).populations.\(name).where"
            let others = version.populations.filter { $0.value.basis == population.basis && $0.value.years == 1 }
            let wholes = others.filter { $0.value.conditions.isEmpty }.keys
            if !version.tables.contains(where: { wholes.contains($0.population) }) {
                fault(
                    field,
                    "no table counts the whole that this is a part of. Add one, so that both are protected together."
                )
            }
            if others.values.contains(where: { !$0.conditions.isEmpty && $0.conditions != population.conditions }) {
                fault(field, "another population of this basis has other conditions. Keep one of them.")
            }
            let counted = version.counted(of: population.basis)
            for dimension in population.conditions.flatMap(\.dimensions) where counted.contains(dimension) {
                fault(field, "\(dimension) is a dimension of a table too. Make it a dimension here, with a ladder.")
            }
        }
    }
}

extension ReportVersion {
    /// The unit a table counts in.
    func unit(of table: ReportTable) -> String {
        table.dimensions.compactMap { dimensions[$0]?.unit }.first { $0 != ReportDefinition.cases }
            ?? ReportDefinition.cases
    }

    /// The dimensions of the record that tables of a basis count.
    func counted(of basis: ReportPopulation.Basis) -> Set<String> {
        let own = tables.filter { populations[$0.population]?.basis == basis }
        return Set(own.flatMap(\.dimensions).compactMap { dimensions[$0]?.source })
    }
}
