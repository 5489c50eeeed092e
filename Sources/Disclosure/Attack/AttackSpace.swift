/// The unknown counts of populations that meet: over the finest codes, for each population that has no parts.
struct AttackSpace {
    struct Dimension {
        let id: String
        let codes: [String]
        let places: [String: Int]
    }

    /// Something that could be counted: over atoms, and for some dimensions over some codes only.
    struct Selection: Hashable {
        let atoms: [Int]
        /// Sorted places of codes for a dimension; dimensions that are not restricted are not here.
        let codes: [Int: [Int]]
    }

    let atoms: [String]
    let dimensions: [Dimension]
    let tree: CliqueTree
    /// Codes that do not occur together, and the atoms of which that is declared.
    private let structuralZeros: [(places: [Int: Int], atoms: Set<Int>)]
    /// The number of base unknowns, structural zeros included.
    let unknowns: Int

    private let atomSets: [String: [Int]]
    private let sizes: [[Int]]
    private let offsets: [[Int]]

    /// More base unknowns than this are not attacked.
    static let largest = 60_000

    /// The space of tables of one component.
    init(tables: [PublishedTable], populations: PopulationAtoms) throws(DisclosureError) {
        var ids: [String] = []
        var codes: [[String]] = []
        var atoms: Set<String> = []
        for table in tables {
            guard !table.isPerturbed else {
                throw DisclosureError(
                    .inconsistent,
                    "Population \(table.population.shown) was released by the cell-key method; a population is released "
                        + "with noise or exactly, never both, and noise cannot be attacked by adding up.",
                    "Populationen \(table.population.shown) är publicerad med cellnyckel; en population publiceras med brus "
                        + "eller exakt, aldrig både och, och brus kan inte angripas genom att lägga ihop."
                )
            }
            atoms.formUnion(try populations.atoms(of: table.population.name))
            for dimension in table.dimensions {
                let members = dimension.classes.flatMap(\.members)
                if let place = ids.firstIndex(of: dimension.id) {
                    guard Set(codes[place]) == Set(members) else {
                        throw DisclosureError(
                            .inconsistent,
                            "Dimension \(dimension.id) is coded differently in two tables of populations that meet: the "
                                + "codes of a period stay what they were in its first release. Use those, or say which "
                                + "finest codes each class holds (extension.merged).",
                            "Dimensionen \(dimension.id) är kodad olika i två tabeller vars populationer överlappar: koderna "
                                + "för en period förblir vad de var i dess första utgåva. Använd dem, eller ange vilka finaste "
                                + "koder varje klass omfattar (extension.merged)."
                        )
                    }
                } else {
                    ids.append(dimension.id)
                    // Sorted, so that the unknowns of one set of tables are the same however classes are merged.
                    codes.append(members.sorted())
                }
            }
        }
        let dimensions = zip(ids, codes).map { id, codes in
            Dimension(
                id: id,
                codes: codes,
                places: Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
            )
        }
        self.dimensions = dimensions
        self.atoms = atoms.sorted()
        var atomSets: [String: [Int]] = [:]
        for table in tables {
            let names = try populations.atoms(of: table.population.name)
            atomSets[table.population.name] = names.compactMap(self.atoms.firstIndex(of:))
        }
        self.atomSets = atomSets
        let scopes = tables.map { table in
            Set(table.dimensions.compactMap { dimension in ids.firstIndex(of: dimension.id) })
        }
        tree = CliqueTree(scopes: scopes, sizes: codes.map(\.count))
        sizes = tree.cliques.map { $0.map { dimensions[$0].codes.count } }
        var offsets: [[Int]] = []
        var next = 0
        for _ in self.atoms {
            var row: [Int] = []
            for size in sizes {
                row.append(next)
                let (cells, overflow) = size.reduce((1, false)) { ($0.0 &* $1, $0.1 || $0.0 > Self.largest) }
                guard !overflow, next + cells <= Self.largest else {
                    throw DisclosureError(
                        .tooLarge,
                        "The tables together have more than \(Self.largest) unknown cells: drop a table that joins "
                            + "dimensions which others join already, or merge classes.",
                        "Tabellerna har tillsammans fler än \(Self.largest) okända celler: ta bort en tabell som förenar "
                            + "dimensioner som andra redan förenar, eller slå samman klasser."
                    )
                }
                next += cells
            }
            offsets.append(row)
        }
        self.offsets = offsets
        unknowns = next
        let zeros = try StructuralZeros(tables.map { ($0.population, $0.structuralZeros) }, populations)
        let known = self.atoms
        structuralZeros = zeros.declared.compactMap { zero, atoms in
            var places: [Int: Int] = [:]
            for (id, code) in zero {
                guard let dimension = ids.firstIndex(of: id), let place = dimensions[dimension].places[code] else {
                    return nil
                }
                places[dimension] = place
            }
            return (places, Set(atoms.compactMap(known.firstIndex(of:))))
        }
    }

    /// The atoms of a population of one of the tables, as places.
    func atoms(of population: String) -> [Int] { atomSets[population] ?? [] }

    /// The base unknown of each clique for a record: an atom and a code of every dimension.
    func unknown(atom: Int, clique: Int, codes: (Int) -> Int) -> Int {
        var place = 0
        for (dimension, size) in zip(tree.cliques[clique], sizes[clique]) { place = place * size + codes(dimension) }
        return offsets[atom][clique] + place
    }

    /// The codes of the base unknowns of a clique, in order.
    func cells(of clique: Int) -> [[Int]] {
        var cells: [[Int]] = [[]]
        for size in sizes[clique] { cells = cells.flatMap { cell in (0..<size).map { cell + [$0] } } }
        return cells
    }

    /// The base unknowns a selection adds up, in a clique (the first that has its dimensions); structural zeros are
    /// left out.
    func unknowns(of selection: Selection, in clique: Int? = nil) -> [Int] {
        let clique = clique ?? home(of: Set(selection.codes.keys))
        let axes = tree.cliques[clique]
        var places = [0]
        for (dimension, size) in zip(axes, sizes[clique]) {
            let codes = selection.codes[dimension] ?? Array(0..<size)
            places = places.flatMap { place in codes.map { place * size + $0 } }
        }
        let zeros = structuralZeros.filter { $0.places.keys.allSatisfy(axes.contains) }
        let strides = Self.strides(sizes[clique])
        return selection.atoms.flatMap { atom in
            let own = zeros.filter { $0.atoms.contains(atom) }
            let possible =
                own.isEmpty
                ? places
                : places.filter { place in
                    !own.contains { zero in
                        zip(axes.indices, axes).allSatisfy { axis, dimension in
                            zero.places[dimension].map { place / strides[axis] % sizes[clique][axis] == $0 } ?? true
                        }
                    }
                }
            return possible.map { offsets[atom][clique] + $0 }
        }
    }

    /// The first clique that has some dimensions.
    func home(of dimensions: Set<Int>) -> Int {
        tree.cliques.firstIndex { dimensions.isSubset(of: $0) } ?? 0
    }

    private static func strides(_ sizes: [Int]) -> [Int] {
        var strides = [Int](repeating: 1, count: sizes.count)
        for axis in sizes.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * sizes[axis + 1] }
        return strides
    }
}
