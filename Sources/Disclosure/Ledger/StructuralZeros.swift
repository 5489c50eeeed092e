/// Where declared structural zeros hold: for the people of the table that declares them, whatever table counts those.
struct StructuralZeros {
    /// For each zero the populations without parts for which it is declared.
    private var atoms: [[String: String]: Set<String>] = [:]
    private let populations: PopulationAtoms

    /// Reads the declarations of tables.
    init(
        _ tables: [(population: Population, zeros: [[String: String]])],
        _ populations: PopulationAtoms
    ) throws(DisclosureError) {
        self.populations = populations
        for table in tables where !table.zeros.isEmpty {
            let own = try populations.atoms(of: table.population.name)
            for zero in table.zeros { atoms[zero, default: []].formUnion(own) }
        }
    }

    /// Every zero, with the populations without parts for which it is declared.
    var declared: [(zero: [String: String], atoms: Set<String>)] { atoms.map { ($0.key, $0.value) } }

    /// The zeros that hold for a whole population, of those that name some dimensions and no other.
    func holding(
        for population: Population,
        over dimensions: [String]
    ) throws(DisclosureError) -> [[String: String]] {
        guard !atoms.isEmpty else { return [] }
        let own = try populations.atoms(of: population.name)
        let holding = atoms.filter { zero, declared in
            zero.keys.allSatisfy(dimensions.contains) && declared.isSuperset(of: own)
        }
        return holding.keys.sorted { left, right in
            let names = left.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
            return names.joined().lexicographicallyPrecedes(
                right.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }.joined()
            )
        }
    }
}
