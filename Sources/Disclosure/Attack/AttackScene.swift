/// What an attacker of one component sees: figures, marks, and the cells of the finest codes that are neither.
struct AttackScene {
    let space: AttackSpace
    private(set) var quantities: [Quantity] = []
    /// For each table, the quantity of each of its figures; nil where structural zeros leave nothing to count.
    private(set) var figures: [[Int?]] = []
    private var places: [[Int]: Int] = [:]

    /// Reads the tables of one component.
    ///
    /// Throws `inconsistent` where two of them contradict each other.
    init(tables: [PublishedTable], populations: PopulationAtoms) throws(DisclosureError) {
        space = try AttackSpace(tables: tables, populations: populations)
        for table in tables {
            var places: [Int?] = []
            let atoms = space.atoms(of: table.population.name)
            for place in table.figures.indices {
                let quantity = try add(selection(table, classes: table.classes(at: place), atoms: atoms))
                if let quantity {
                    if let value = table.figures[place] {
                        guard quantities[quantity].value ?? value == value else { throw Self.contradiction(table) }
                        quantities[quantity].value = value
                    } else {
                        quantities[quantity].isMarked = true
                    }
                } else {
                    guard let value = table.figures[place] else { throw Self.declaredLate(table) }
                    guard value == 0 else { throw Self.contradiction(table) }
                }
                places.append(quantity)
            }
            figures.append(places)
        }
        try addFinestCells(of: tables)
    }

    private static func contradiction(_ table: PublishedTable) -> DisclosureError {
        DisclosureError(
            .inconsistent,
            "Two figures of population \(table.population.shown) contradict each other; a published figure is never "
                + "changed, except by a declared revision.",
            "Två tal för populationen \(table.population.shown) motsäger varandra; ett publicerat tal ändras aldrig, "
                + "utom genom en uttrycklig rättelse."
        )
    }

    private static func declaredLate(_ table: PublishedTable) -> DisclosureError {
        DisclosureError(
            .inconsistent,
            "A cell of population \(table.population.shown) that was hidden is declared a structural zero now: the declaration "
                + "would open it. Declare it from a period on of which nothing is published.",
            "En cell för populationen \(table.population.shown) som doldes anges nu som strukturell nolla: det skulle avslöja "
                + "den. Ange den från en period som inget är publicerat om."
        )
    }

    /// The quantity of a selection, where it is one.
    func quantity(of selection: AttackSpace.Selection) -> Int? {
        places[space.unknowns(of: selection).sorted()]
    }

    /// Hides or shows a figure.
    mutating func set(_ value: Int?, at quantity: Int) {
        quantities[quantity].value = value
        quantities[quantity].isMarked = value == nil
    }

    private mutating func add(_ selection: AttackSpace.Selection) throws(DisclosureError) -> Int? {
        let unknowns = space.unknowns(of: selection).sorted()
        guard !unknowns.isEmpty else { return nil }
        if let place = places[unknowns] { return place }
        places[unknowns] = quantities.count
        quantities.append(Quantity(selection: selection, unknowns: unknowns))
        return quantities.count - 1
    }

    private func selection(
        _ table: PublishedTable,
        classes: [DimensionClass?],
        atoms: [Int]
    ) -> AttackSpace.Selection {
        var codes: [Int: [Int]] = [:]
        for (dimension, part) in zip(table.dimensions, classes) {
            guard let part, let place = space.dimensions.firstIndex(where: { $0.id == dimension.id }),
                part.members.count < space.dimensions[place].codes.count
            else { continue }
            codes[place] = part.members.compactMap { space.dimensions[place].places[$0] }.sorted()
        }
        return AttackSpace.Selection(atoms: atoms, codes: codes)
    }

    /// Every cell of the finest codes of every table, its margins included: for the population of the table, and
    /// where populations meet for each population of the component and each of its atoms.
    private mutating func addFinestCells(of tables: [PublishedTable]) throws(DisclosureError) {
        var populations = Set(tables.map { space.atoms(of: $0.population.name) })
        if populations.count > 1 || space.atoms.count > 1 { populations.formUnion(space.atoms.indices.map { [$0] }) }
        let ordered = populations.sorted { ($0.count, $0) < ($1.count, $1) }
        let axes = Set(
            tables.map { table in
                table.dimensions.compactMap { dimension in space.dimensions.firstIndex { $0.id == dimension.id } }
                    .sorted()
            }
        )
        for axes in axes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            var selections: [[Int: [Int]]] = [[:]]
            for axis in axes {
                let codes = space.dimensions[axis].codes.indices
                selections = selections.flatMap { selection in
                    [selection]
                        + (codes.count > 1
                            ? codes.map { selection.merging([axis: [$0]]) { $1 } } : [])
                }
            }
            for atoms in ordered {
                for codes in selections { _ = try add(AttackSpace.Selection(atoms: atoms, codes: codes)) }
            }
        }
    }

    /// How a quantity is named to people: population, then dimension = code.
    func name(of quantity: Int) -> (population: String, codes: [(dimension: String, codes: [String])]) {
        let selection = quantities[quantity].selection
        let codes = selection.codes.keys.sorted().map { dimension in
            let known = space.dimensions[dimension]
            return (known.id, (selection.codes[dimension] ?? []).map { known.codes[$0] })
        }
        return (selection.atoms.map { space.atoms[$0] }.joined(separator: "+"), codes)
    }
}

private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
    left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
}
