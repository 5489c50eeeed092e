extension CountTable {
    /// Reads the exact counts of every dataset of a JSON-stat text.
    ///
    /// Honours `extension.population`, `.parts`, `.unit`, `.structuralZeros`, `.grids`, and of a dimension
    /// `extension.ladder` and `.merged`. Refuses totals, hidden cells, missing and negative counts.
    package static func tables(in document: JSONStatDocument) throws(DisclosureError) -> [CountTable] {
        var tables: [CountTable] = []
        for (place, node) in document.datasets.enumerated() {
            do throws(DisclosureError) {
                tables.append(try CountTable(dataset: JSONStatDataset(node)))
            } catch {
                guard document.datasets.count > 1 else { throw error }
                let label = node["label"]?.text.map { " (\($0))" } ?? ""
                let name = Wording("Datamängd \(place + 1)\(label)", "Dataset \(place + 1)\(label)")
                throw DisclosureError(error.code, name.saying(error.words.swedish, error.words.english), cause: error)
            }
        }
        return tables
    }

    private init(dataset: JSONStatDataset) throws(DisclosureError) {
        var dimensions: [TableDimension] = []
        for dimension in dataset.dimensions {
            guard !dimension.codes.contains(DimensionClass.total) else {
                throw DisclosureError(
                    .malformed,
                    "Exact counts are read without totals; \(dimension.id) has _T.",
                    "Exakta antal läses utan totaler; \(dimension.id) har _T."
                )
            }
            // A release could not be told from it: the mark is that of merged classes.
            if let code = dimension.codes.first(where: { $0.hasPrefix("_") && dimension.members[$0] == nil }) {
                throw DisclosureError(
                    .malformed,
                    "The code \(code) of dimension \(dimension.id) begins with _, which only merged classes do. Rename it, or "
                        + "name its members in extension.merged.",
                    "Koden \(code) i dimensionen \(dimension.id) börjar med _, vilket bara sammanslagna klasser gör. Byt namn, "
                        + "eller ange vad den omfattar i extension.merged."
                )
            }
            dimensions.append(
                TableDimension(
                    id: dimension.id,
                    classes: dimension.codes.map { DimensionClass(code: $0, members: dimension.members[$0] ?? [$0]) },
                    ladder: try Self.ladder(dimension)
                )
            )
        }
        let counts = dataset.values.compactMap(\.self)
        guard counts.count == dataset.values.count, dataset.statuses.allSatisfy({ $0 != "s" }) else {
            throw DisclosureError(
                .malformed,
                "A count is missing or hidden; exact counts are needed, 0 included.",
                "Ett antal saknas eller är dolt; exakta antal behövs, också 0."
            )
        }
        try self.init(
            population: dataset.population,
            dimensions: dimensions,
            structuralZeros: dataset.structuralZeros,
            counts: counts,
            grids: dataset.grids
        )
    }

    /// A ladder is a list of groupings; a grouping is a list of classes, each a code or a list of codes, or an object
    /// from the code of a class to its members.
    private static func ladder(_ dimension: JSONStatDataset.Dimension) throws(DisclosureError) -> [[DimensionClass]]? {
        guard let ladder = dimension.ladder else { return nil }
        func members(_ node: JSONNode) throws(DisclosureError) -> [String] {
            if let code = node.text { return dimension.members[code] ?? [code] }
            guard let codes = node.items?.map(\.text), codes.allSatisfy({ $0 != nil }), !codes.isEmpty else {
                throw DisclosureError(
                    .malformed,
                    "The ladder of dimension \(dimension.id) is not lists of codes.",
                    "Stegen (ladder) för dimensionen \(dimension.id) är inte listor av koder."
                )
            }
            return codes.compactMap(\.self).flatMap { dimension.members[$0] ?? [$0] }
        }
        guard let groupings = ladder.items else {
            throw DisclosureError(
                .malformed,
                "The ladder of dimension \(dimension.id) is not a list of groupings.",
                "Stegen (ladder) för dimensionen \(dimension.id) är ingen lista av indelningar."
            )
        }
        let order = dimension.codes.flatMap { dimension.members[$0] ?? [$0] }
        func ordered(_ codes: [String]) -> [String] {
            codes.sorted { (order.firstIndex(of: $0) ?? .max, $0) < (order.firstIndex(of: $1) ?? .max, $1) }
        }
        var result: [[DimensionClass]] = []
        for grouping in groupings {
            var classes: [DimensionClass] = []
            for item in grouping.items ?? [] { classes.append(DimensionClass(members: ordered(try members(item)))) }
            for item in grouping.members ?? [] {
                let members = ordered(try members(item.value))
                let merges = members.count > 1 && dimension.members[item.name] != members
                let code = merges && !item.name.hasPrefix("_") ? "_" + item.name : item.name
                classes.append(members.count == 1 ? .init(members: members) : .init(code: code, members: members))
            }
            guard !classes.isEmpty else {
                throw DisclosureError(
                    .malformed,
                    "The ladder of dimension \(dimension.id) has an empty grouping.",
                    "Stegen (ladder) för dimensionen \(dimension.id) har en tom indelning."
                )
            }
            result.append(classes)
        }
        return result.isEmpty ? nil : result
    }
}
