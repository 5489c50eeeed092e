extension ProtectedRelease {
    /// Reads a release from a JSON-stat text.
    ///
    /// Refuses a dimension without its total, a merged class without members, a null without the status `s` and a
    /// figure with it, and a hidden grand total: what cannot be read with certainty cannot be judged.
    package init(reading document: JSONStatDocument) throws(DisclosureError) {
        var tables: [PublishedTable] = []
        for node in document.datasets { tables.append(try PublishedTable(dataset: JSONStatDataset(node))) }
        self.init(tables: tables)
    }
}

extension PublishedTable {
    fileprivate init(dataset: JSONStatDataset) throws(DisclosureError) {
        func fault(_ message: String, _ swedish: String) -> DisclosureError {
            DisclosureError(.malformed, message, swedish)
        }
        var dimensions: [Dimension] = []
        // For each dimension, the place in the text of each class and, last, of the total.
        var places: [[Int]] = []
        for dimension in dataset.dimensions {
            guard let total = dimension.codes.firstIndex(of: DimensionClass.total) else {
                throw fault(
                    "A total is left out: dimension \(dimension.id) has no _T.",
                    "En total är utelämnad: dimensionen \(dimension.id) saknar _T."
                )
            }
            var classes: [DimensionClass] = []
            for code in dimension.codes where code != DimensionClass.total {
                guard !code.hasPrefix("_") || dimension.members[code] != nil else {
                    throw fault(
                        "Dimension \(dimension.id) has a merged class without members.",
                        "Dimensionen \(dimension.id) har en sammanslagen klass utan koder."
                    )
                }
                classes.append(DimensionClass(code: code, members: dimension.members[code] ?? [code]))
            }
            let members = classes.flatMap(\.members)
            guard Set(members).count == members.count else {
                throw fault(
                    "Dimension \(dimension.id) has a code in two classes.",
                    "Dimensionen \(dimension.id) har en kod i två klasser."
                )
            }
            dimensions.append(Dimension(id: dimension.id, classes: classes))
            places.append(dimension.codes.indices.filter { $0 != total } + [total])
        }
        let sizes = dataset.dimensions.map(\.codes.count)
        var figures: [Int?] = []
        for cell in 0..<dataset.values.count {
            var rest = cell
            var place = 0
            var stride = 1
            for axis in sizes.indices.reversed() {
                place += places[axis][rest % sizes[axis]] * stride
                stride *= sizes[axis]
                rest /= sizes[axis]
            }
            let value = dataset.values[place]
            guard (value == nil) == (dataset.statuses[place] == "s") else {
                throw fault(
                    "A status is missing or false: a hidden cell is null and has the status s, no other has.",
                    "En status saknas eller är fel: en dold cell är null och har status s, och ingen annan har det."
                )
            }
            guard value.map({ (0...CountTable.largestCount).contains($0) }) ?? true else {
                throw fault(
                    "A figure is negative or too large.",
                    "Ett tal är negativt eller för stort."
                )
            }
            figures.append(value)
        }
        guard figures.last != .some(nil) else {
            throw fault(
                "The grand total is hidden; it is always shown.",
                "Totalsumman är dold; den visas alltid."
            )
        }
        self.init(
            population: dataset.population,
            dimensions: dimensions,
            structuralZeros: dataset.structuralZeros,
            figures: figures,
            isPerturbed: dataset.isPerturbed
        )
    }
}
