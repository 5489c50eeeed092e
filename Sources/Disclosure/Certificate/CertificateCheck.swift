/// Checks a certificate against releases by addition alone; shares nothing with the attacker.
package struct CertificateCheck: Sendable {
    private let rules: DisclosureRules

    package init(rules: DisclosureRules) {
        self.rules = rules
    }

    /// What the certificate fails to show; empty where it holds.
    ///
    /// Every table must add up to every published figure; no published figure may lie below the threshold; every
    /// hidden cell must take values at least the width apart, and at least width - 1 apart among the tables in which
    /// any one other unpublished cell is not empty; every finer cell inside a merged class must reach the threshold.
    package func faults(_ certificate: Certificate, _ releases: [ProtectedRelease]) throws(DisclosureError)
        -> [Wording]
    {
        guard certificate.width >= rules.width else {
            return [
                Wording(
                    "Intyget gäller bredden \(certificate.width), begärd är \(rules.width).",
                    "The certificate is for width \(certificate.width), asked for is \(rules.width)."
                )
            ]
        }
        let all = releases.flatMap(\.tables)
        let units = try CountingUnits(tables: [], earlier: all, rules: rules)
        let populations = try PopulationAtoms(all.map { units.renamed($0).population })
        let tables = try Self.sharingZeros(all.map(units.renamed), populations)
        var faults: [Wording] = []
        var cells = Cells()
        for (place, table) in tables.enumerated() {
            let atoms = Set(try populations.atoms(of: table.population.name))
            let name = Wording(
                "Tabell \(place + 1) (\(table.population.shown))",
                "Table \(place + 1) (\(table.population.shown))"
            )
            faults += [Wording](
                repeating: name.saying(
                    "ett tal under tröskeln är publicerat.",
                    "a figure below the threshold is published."
                ),
                count: small(table)
            )
            var filled = Set<Int>()
            let published = Grid(classes: table.dimensions.map(\.classes), ids: table.dimensions.map(\.id))
            let finest = Grid(
                classes: table.dimensions.map { dimension in
                    dimension.classes.flatMap { part in part.members.map { DimensionClass(code: $0, members: [$0]) } }
                },
                ids: table.dimensions.map(\.id)
            )
            for (number, entries) in certificate.tables.enumerated() {
                let own = entries.filter { atoms.contains($0.population) }
                guard let sums = published.sums(of: own), let fine = finest.sums(of: own) else {
                    return faults + [
                        name.saying(
                            "en post i intygets tabell \(number + 1) nämner ingen kod i en dimension.",
                            "an entry of table \(number + 1) names no code of a dimension."
                        )
                    ]
                }
                if zip(table.figures, sums).contains(where: { $0 != nil && $0 != $1 }) {
                    faults.append(
                        name.saying(
                            "intygets tabell \(number + 1) summerar inte till det som är publicerat.",
                            "table \(number + 1) does not add up to what is published."
                        )
                    )
                }
                if own.contains(where: { entry in table.structuralZeros.contains { isInside(entry, $0) } }) {
                    faults.append(
                        name.saying(
                            "intygets tabell \(number + 1) fyller en cell som inte kan finnas.",
                            "table \(number + 1) fills a cell that cannot be."
                        )
                    )
                }
                cells.add(sums, of: "p\(place)")
                cells.add(fine, of: "f\(place)")
                filled.formUnion(fine.indices.filter { fine[$0] > 0 })
            }
            cells.mark(
                table.figures.indices.filter { table.figures[$0] == nil },
                of: "p\(place)",
                name: { name.at(published.name(of: $0)) }
            )
            let shown = Set(table.figures.indices.filter { table.figures[$0] != nil }.map { published.members(at: $0) })
            let hidden = Set(
                table.figures.indices.filter { table.figures[$0] == nil }.map { published.members(at: $0) }
            )
            let open = finest.indices.filter { place in
                let members = finest.members(at: place)
                return !shown.contains(members) && !hidden.contains(members)
                    && !table.structuralZeros.contains { finest.isInside(place, $0) }
            }
            cells.take(open, of: "f\(place)", name: { name.at(finest.name(of: $0)) })
        }
        return faults + cells.faults(rules)
    }

    /// The tables with every structural zero that is declared for all whom they count, also by another table.
    private static func sharingZeros(
        _ tables: [PublishedTable],
        _ populations: PopulationAtoms
    ) throws(DisclosureError) -> [PublishedTable] {
        let zeros = try StructuralZeros(tables.map { ($0.population, $0.structuralZeros) }, populations)
        var shared: [PublishedTable] = []
        for table in tables {
            shared.append(
                PublishedTable(
                    population: table.population,
                    dimensions: table.dimensions,
                    structuralZeros: try zeros.holding(for: table.population, over: table.dimensions.map(\.id)),
                    figures: table.figures,
                    isPerturbed: table.isPerturbed
                )
            )
        }
        return shared
    }

    /// How many figures below the threshold are shown, structural zeros apart.
    private func small(_ table: PublishedTable) -> Int {
        table.figures.indices.count { place in
            guard let value = table.figures[place], value < rules.threshold else { return false }
            let classes = table.classes(at: place)
            let isStructural =
                value == 0
                && combinations(table, classes).allSatisfy { cell in
                    table.structuralZeros.contains { zero in zero.allSatisfy { cell[$0.key] == $0.value } }
                }
            return !isStructural
        }
    }

    private func combinations(_ table: PublishedTable, _ classes: [DimensionClass?]) -> [[String: String]] {
        var cells: [[String: String]] = [[:]]
        for (dimension, part) in zip(table.dimensions, classes) {
            let members = part?.members ?? dimension.classes.flatMap(\.members)
            cells = cells.flatMap { cell in members.map { cell.merging([dimension.id: $0]) { $1 } } }
        }
        return cells
    }

    private func isInside(_ entry: Certificate.Entry, _ zero: [String: String]) -> Bool {
        zero.allSatisfy { entry.codes[$0.key] == $0.value }
    }
}

/// The cells of a table with totals, and how entries add up to them.
private struct Grid {
    let ids: [String]
    let classes: [[DimensionClass]]
    private let places: [[String: Int]]

    init(classes: [[DimensionClass]], ids: [String]) {
        self.classes = classes
        self.ids = ids
        places = classes.map { classes in
            var places: [String: Int] = [:]
            for (place, part) in classes.enumerated() { for member in part.members { places[member] = place } }
            return places
        }
    }

    var indices: Range<Int> { 0..<classes.reduce(1) { $0 * ($1.count + 1) } }

    func sums(of entries: [Certificate.Entry]) -> [Int]? {
        var sums = [Int](repeating: 0, count: indices.count)
        for entry in entries {
            var cells = [0]
            for (axis, id) in ids.enumerated() {
                guard let code = entry.codes[id], let place = places[axis][code] else { return nil }
                let width = classes[axis].count + 1
                cells = cells.flatMap { [$0 * width + place, $0 * width + width - 1] }
            }
            for cell in cells { sums[cell] += entry.count }
        }
        return sums
    }

    /// The finest codes of each dimension at a place; all of them for a total.
    func members(at place: Int) -> [Set<String>] {
        var rest = place
        var members: [Set<String>] = []
        for classes in classes.reversed() {
            let width = classes.count + 1
            let place = rest % width
            members.append(Set(place < classes.count ? classes[place].members : classes.flatMap(\.members)))
            rest /= width
        }
        return members.reversed()
    }

    /// The codes of a cell, totals left out.
    func name(of place: Int) -> String {
        var rest = place
        var codes: [String] = []
        for (id, classes) in zip(ids, classes).reversed() {
            let width = classes.count + 1
            if rest % width < classes.count { codes.append("\(id)=\(classes[rest % width].code)") }
            rest /= width
        }
        return codes.reversed().joined(separator: " ")
    }

    func isInside(_ place: Int, _ zero: [String: String]) -> Bool {
        zip(ids, members(at: place)).allSatisfy { id, members in zero[id].map { members == [$0] } ?? true }
    }
}

/// The unpublished cells of all tables, with their values in every table of the certificate.
private struct Cells {
    private var sums: [String: [[Int]]] = [:]
    private var marked: [(name: Wording, values: [Int])] = []
    private var finer: [(name: Wording, values: [Int])] = []

    mutating func add(_ values: [Int], of grid: String) { sums[grid, default: []].append(values) }

    mutating func mark(_ places: [Int], of grid: String, name: (Int) -> Wording) {
        for place in places { marked.append((name(place), (sums[grid] ?? []).map { $0[place] })) }
    }

    mutating func take(_ places: [Int], of grid: String, name: (Int) -> Wording) {
        for place in places { finer.append((name(place), (sums[grid] ?? []).map { $0[place] })) }
    }

    func faults(_ rules: DisclosureRules) -> [Wording] {
        var faults: [Wording] = []
        for cell in finer where (cell.values.max() ?? 0) < rules.threshold {
            faults.append(
                cell.name.saying(
                    "en cell inom sammanslagna klasser når aldrig tröskeln.",
                    "a cell inside merged classes never reaches the threshold."
                )
            )
        }
        let columns = Set((marked + finer).map(\.values))
        for cell in marked {
            guard let least = cell.values.min(), let most = cell.values.max(), most - least >= rules.width else {
                faults.append(
                    cell.name.saying(
                        "en dold cell antar inte två värden med \(rules.width) emellan.",
                        "a hidden cell does not take two values \(rules.width) apart."
                    )
                )
                continue
            }
            for given in columns where given != cell.values {
                var least = Int.max
                var most = Int.min
                for (value, other) in zip(cell.values, given) where other > 0 {
                    least = min(least, value)
                    most = max(most, value)
                }
                if most < least || most - least < rules.width - 1 {
                    faults.append(
                        cell.name.saying(
                            "en dold cell blir för snäv för den som vet att en annan inte är tom.",
                            "a hidden cell narrows for one who knows another not to be empty."
                        )
                    )
                    break
                }
            }
        }
        return faults
    }
}
