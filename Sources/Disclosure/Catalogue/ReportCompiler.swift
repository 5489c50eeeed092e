/// Counts the tables of a report from statistical records.
package struct ReportCompiler: Sendable {
    private let definition: ReportDefinition
    private let codes: [String: DimensionCodes]
    private let parameters: [String: String]

    /// `parameters`: the codes a bureau chose for the parameters of the report; all must be chosen to compile.
    package init(_ definition: ReportDefinition, codes: [String: DimensionCodes], parameters: [String: String] = [:]) {
        self.definition = definition
        self.codes = codes
        self.parameters = parameters
    }

    /// Counts a year.
    ///
    /// `lastEndedYear` is the last calendar year that is over. Throws `faultyCatalogue`, and `notReportable` where the
    /// year has not ended, has no version, no case belongs to it, or a record has a code that its dimension does not
    /// know. Costs one pass over the records for each table.
    package func compile(
        _ records: [ReportRecord],
        year: Int,
        lastEndedYear: Int
    ) throws(DisclosureError) -> CompiledReport {
        let place = try definition.place(of: year, lastEndedYear: lastEndedYear)
        for name in definition.parameters.keys.sorted() where parameters[name] == nil {
            throw DisclosureError(
                .notReportable,
                "The report \(definition.id) needs the parameter \(name), and none is chosen. Choose it.",
                "Rapporten \(definition.id) behöver parametern \(name), och ingen är vald. Välj den."
            )
        }
        let checker = CatalogueChecker(definition, codes: codes, parameters: parameters)
        guard checker.report.faults.isEmpty else { throw .catalogue(checker.report.faults) }
        return try compile(records, year, definition.versions[place], checker.dimensions[place])
    }

    private func compile(
        _ records: [ReportRecord],
        _ year: Int,
        _ version: ReportVersion,
        _ dimensions: [String: ResolvedDimension]
    ) throws(DisclosureError) -> CompiledReport {
        let members = version.populations.mapValues { population in
            records.filter { record in
                guard let own = record.year(population.basis), own <= year, own > year - population.years else {
                    return false
                }
                return population.conditions.allSatisfy { $0.holds(for: record, parameters) }
            }
        }
        var counter = RecordCounter(dimensions: dimensions, parameters: parameters)
        var tables: [CompiledTable] = []
        var leftOut: [LeftOutTable] = []
        for table in version.tables {
            guard let population = version.populations[table.population] else { continue }
            let axes = table.dimensions.compactMap { dimensions[$0] }
            let sizes = table.when.filter { !$0.holds(members[$0.population]?.count ?? 0) }
            if let reason = Self.reason(sizes, axes) {
                // A table meant for smaller years only is not missed.
                if sizes.allSatisfy({ $0.below == nil }) {
                    let title = table.title(population.label, population.years(endingIn: year))
                    leftOut.append(LeftOutTable(id: table.id, title: title, reason: reason))
                }
                continue
            }
            let own = members[table.population] ?? []
            guard !own.isEmpty else {
                let named = population.named(endingIn: year)
                throw DisclosureError(
                    .notReportable,
                    "No case is counted under \"\(named.english)\": there is nothing to report.",
                    "Inget ärende räknas under ”\(named.swedish)”: det finns inget att redovisa."
                )
            }
            let unit = version.unit(of: table)
            let cut =
                version.populations.values
                .first { $0.basis == population.basis && !$0.conditions.isEmpty }?.conditions ?? []
            tables.append(
                CompiledTable(
                    definition: table,
                    counts: try CountTable(
                        population: population.population(in: year, cut: cut, unit: unit, parameters: parameters),
                        dimensions: axes.isEmpty ? [totalOnly] : axes.map(\.table),
                        structuralZeros: version.structuralZeros.filter { zero in
                            zero.allSatisfy { id, code in
                                axes.contains { $0.table.id == id && $0.places[code] != nil }
                            }
                        },
                        counts: try counter.counts(of: own, in: table.population, by: table.dimensions),
                        grids: table.grids?.flatMap { CatalogueChecker.steps($0, axes) }
                    ),
                    unit: definition.units[unit] ?? Wording(unit, unit),
                    populationLabel: population.label,
                    years: population.years(endingIn: year),
                    words: axes.isEmpty ? [Self.totalWords] : axes.map { ($0.label, $0.labels) },
                    keyed: definition.kind == .release(.cellKey)
                        ? try counter.keyed(own, in: table.population, by: table.dimensions) : []
                )
            )
        }
        return CompiledReport(
            definition: definition,
            version: version,
            year: year,
            parameters: chosen(),
            tables: tables,
            leftOut: leftOut
        )
    }

    /// Why a table is not made; nil where it is.
    private static func reason(_ sizes: [SizeCondition], _ axes: [ResolvedDimension]) -> Wording? {
        if let condition = sizes.first {
            return condition.atLeast.map {
                Wording("görs från \($0) ärenden", "made from \($0) cases on")
            } ?? Wording("görs under \(condition.below ?? 0) ärenden", "made below \(condition.below ?? 0) cases")
        }
        if axes.contains(where: { $0.table.classes.count < 2 }) {
            return Wording("en indelning har bara en klass", "a dimension has one class only")
        }
        return nil
    }

    /// What the bureau chose, in words.
    private func chosen() -> [(label: Wording, value: Wording)] {
        definition.parameters.sorted { $0.key < $1.key }.map { name, parameter in
            let code = parameters[name] ?? ""
            return (parameter.label, codes[parameter.list]?.labels[code] ?? Wording(code, code))
        }
    }

    /// The one class of a table of the total alone.
    private var totalOnly: TableDimension {
        TableDimension(id: "total", codes: ["ALL"], ladder: definition.kind == .release(.merge) ? [[["ALL"]]] : nil)
    }

    private static let totalWords = (
        name: Wording("totalt", "total"), labels: ["ALL": Wording("alla", "all")]
    )
}
