/// A report counted for a year: exact, and ready to be protected.
package struct CompiledReport: Sendable {
    package let definition: ReportDefinition
    package let version: ReportVersion
    package let year: Int
    /// The codes that were chosen for the parameters, in words.
    package let parameters: [(label: Wording, value: Wording)]
    /// In the order of the report.
    package let tables: [CompiledTable]
    /// Names of tables that were not made, and why; says no count.
    package let leftOut: [LeftOutTable]

    /// The tables of an exact return, as its recipient sees them; nil for a release, whose counts nobody sees so.
    package var exactTables: [PublishedTable]? {
        guard case .exactReturn = definition.kind else { return nil }
        return tables.map { $0.counts.published($0.counts.grouped($0.counts.dimensions.map(\.classes))) }
    }

    /// The report and its tables without those whose classes were merged so far that they say no more than others do.
    ///
    /// Pages and files are made of what is left, so that neither shows what the other calls left out. Throws `unsafe` where
    /// nothing is left but totals of what was to be divided.
    ///
    /// - Parameters:
    ///   - published: its tables as they are published, in the order of the report.
    package func divided(_ published: [PublishedTable]) throws(DisclosureError) -> (
        report: CompiledReport, tables: [PublishedTable]
    ) {
        precondition(published.count == tables.count)
        let pairs = zip(tables, published)
        let kept = pairs.filter { $0.definition.dimensions.isEmpty || $1.isDivided }
        // Totals alone are a report where no more was asked for, as of a year of few cases.
        let isAsked = tables.contains { !$0.definition.dimensions.isEmpty }
        guard !kept.isEmpty, !isAsked || kept.contains(where: { !$0.0.definition.dimensions.isEmpty }) else {
            throw DisclosureError(
                .unsafe,
                "No table of \(definition.id) for \(year) could be divided into two classes or more that may all be shown: "
                    + "the cases are all alike, or too few, and there is nothing to publish but how many they are. Make it for "
                    + "more years together.",
                "Ingen tabell i \(definition.id) för \(year) kunde delas i minst två klasser som alla får visas: ärendena "
                    + "är alla lika, eller för få, och det finns inget att publicera utom hur många de är. Gör den för flera år "
                    + "tillsammans."
            )
        }
        let merged = pairs.filter { !$0.definition.dimensions.isEmpty && !$1.isDivided }.map { own, _ in
            LeftOutTable(
                id: own.definition.id,
                title: own.title,
                reason: own.definition.dimensions.count > 1 ? Self.undividedEachWay : Self.undivided
            )
        }
        let report = CompiledReport(
            definition: definition,
            version: version,
            year: year,
            parameters: parameters,
            tables: kept.map(\.0),
            leftOut: leftOut + merged
        )
        return (report, kept.map(\.1))
    }

    // True whether the cases are few, or many and all but a few of one class.
    private static let undivided = Wording(
        "kunde inte delas i minst två klasser som alla får visas",
        "could not be divided into two classes or more that may all be shown"
    )
    private static let undividedEachWay = Wording(
        "kunde inte delas åt två håll i minst två klasser som alla får visas",
        "could not be divided both ways into two classes or more that may all be shown"
    )

    /// The tables of a release by the cell-key method.
    ///
    /// Throws `unsafe` where the ledger released one of the populations exactly, `malformed` where the report has
    /// another method or a record has no key.
    package func perturbed(_ table: PerturbationTable, ledger: [ProtectedRelease] = []) throws(DisclosureError)
        -> ProtectedRelease
    {
        guard definition.kind == .release(.cellKey) else {
            throw DisclosureError(
                .malformed,
                "The report \(definition.id) is not released by the cell-key method.",
                "Rapporten \(definition.id) publiceras inte med cellnyckel."
            )
        }
        return ProtectedRelease(
            tables: try tables.map { own throws(DisclosureError) in
                try CellKeyTable(
                    population: own.counts.population,
                    dimensions: own.counts.dimensions,
                    records: own.keyed,
                    table: table,
                    ledger: ledger
                ).published
            }
        )
    }
}

/// One table of a report, counted.
package struct CompiledTable: Sendable {
    package let definition: ReportTable
    package let counts: CountTable
    /// The words for the unit counted.
    package let unit: Wording
    package let populationLabel: Wording
    /// The first and the last year counted.
    package let years: ClosedRange<Int>
    /// For each dimension its name, and the words of its codes.
    let words: [(name: Wording, labels: [String: Wording])]
    /// For the cell-key method alone.
    let keyed: [CellKeyTable.Record]

    /// Its name, with whose cases and which years it counts.
    package var title: Wording { definition.title(populationLabel, years) }

    /// The words around the table in one language.
    ///
    /// - Parameters:
    ///   - source: who publishes.
    package func text(in language: ReportLanguage, source: String) -> TableText {
        let total = language == .swedish ? "Totalt" : "Total"
        var names: [String: String] = [:]
        var labels: [String: [String: String]] = [:]
        for (dimension, word) in zip(counts.dimensions, words) {
            names[dimension.id] = word.name.in(language)
            labels[dimension.id] = word.labels.mapValues { $0.in(language) }
                .merging([DimensionClass.total: total]) { $1 }
        }
        return TableText(
            title: title.in(language),
            unit: unit.in(language),
            source: source,
            language: language,
            dimensions: names,
            labels: labels
        )
    }

    /// The share of each figure in what the report takes percentages of, from published figures alone; nil where one of
    /// the two is not shown.
    ///
    /// - Parameters:
    ///   - published: this table as it is published.
    ///   - cases: the published number of cases of the same population, for tables that count something else.
    package func percentages(of published: PublishedTable, cases: Int?) -> [Percentage?] {
        published.figures.indices.map { place in
            let figure = published.figures[place]
            switch definition.percentages {
            case nil: return nil
            case .table: return Percentage(figure, of: published.grandTotal)
            case .cases: return Percentage(figure, of: cases)
            case .dimension(let name):
                guard let axis = definition.dimensions.firstIndex(of: name) else { return nil }
                return Percentage(figure, of: published.figures[published.total(at: place, keeping: axis)])
            }
        }
    }
}

/// A table of a report that was not made.
package struct LeftOutTable: Hashable, Sendable {
    package let id: String
    /// Its name, with whose cases and which years it would count.
    package let title: Wording
    package let reason: Wording
}

extension ReportTable {
    /// The name of the table for a population and the years counted.
    func title(_ population: Wording, _ years: ClosedRange<Int>) -> Wording {
        let cases = population.over(years)
        return Wording("\(title.swedish), \(cases.swedish)", "\(title.english), \(cases.english)")
    }
}

extension PublishedTable {
    /// Whether it says more than its total, and one of several dimensions more than the table of one.
    fileprivate var isDivided: Bool {
        dimensions.count { $0.classes.count > 1 } >= min(dimensions.count, 2)
    }

    /// The place of the total over all dimensions but one, in the class of a place in that one.
    func total(at place: Int, keeping axis: Int) -> Int {
        var rest = place
        var stride = 1
        var total = 0
        for other in dimensions.indices.reversed() {
            let width = dimensions[other].classes.count + 1
            total += (other == axis ? rest % width : width - 1) * stride
            rest /= width
            stride *= width
        }
        return total
    }
}
