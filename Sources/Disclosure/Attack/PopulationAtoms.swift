/// Which populations are unions of which; populations without parts are atoms.
struct PopulationAtoms {
    private var parts: [String: Set<String>] = [:]

    /// Reads the parts from all tables.
    ///
    /// A population declared with two different sets of parts is refused.
    init(_ populations: [Population]) throws(DisclosureError) {
        for population in populations where !population.parts.isEmpty {
            let declared = Set(population.parts)
            guard declared.count == population.parts.count, parts[population.name] ?? declared == declared else {
                throw DisclosureError(
                    .inconsistent,
                    "Population \(population.shown) is declared with different parts.",
                    "Populationen \(population.shown) är angiven med olika delar."
                )
            }
            parts[population.name] = declared
        }
        for name in parts.keys.sorted() { _ = try atoms(of: name) }
    }

    /// The atoms of a population, sorted.
    func atoms(of name: String) throws(DisclosureError) -> [String] {
        var atoms: Set<String> = []
        try collect(name, above: [], into: &atoms)
        return atoms.sorted()
    }

    private func collect(_ name: String, above: [String], into atoms: inout Set<String>) throws(DisclosureError) {
        guard !above.contains(name) else {
            throw DisclosureError(
                .inconsistent,
                "Population \(name) is a part of itself.",
                "Populationen \(name) är en del av sig själv."
            )
        }
        guard let parts = parts[name] else {
            guard atoms.insert(name).inserted else {
                throw DisclosureError(
                    .inconsistent,
                    "Population \(above[0]) holds \(name) twice; parts are disjoint.",
                    "Populationen \(above[0]) innehåller \(name) två gånger; delar överlappar inte."
                )
            }
            return
        }
        for part in parts.sorted() { try collect(part, above: above + [name], into: &atoms) }
    }

    /// Tables grouped so that tables of two groups share no atom; places in `populations`.
    func components(of populations: [Population]) throws(DisclosureError) -> [[Int]] {
        var groups: [(atoms: Set<String>, places: [Int])] = []
        for (place, population) in populations.enumerated() {
            var atoms = Set(try self.atoms(of: population.name))
            var places = [place]
            for group in groups where !group.atoms.isDisjoint(with: atoms) {
                atoms.formUnion(group.atoms)
                places = group.places + places
            }
            groups.removeAll { !$0.atoms.isDisjoint(with: atoms) }
            groups.append((atoms, places.sorted()))
        }
        return groups.map(\.places).sorted { $0[0] < $1[0] }
    }
}

extension ProtectedRelease {
    /// Those of some releases that count some of the same people, directly or through others between them.
    ///
    /// Only they are attacked and certified together: of the rest nothing follows. Throws `inconsistent` where a population
    /// is declared with different parts.
    package func meeting(_ others: [ProtectedRelease]) throws(DisclosureError) -> [ProtectedRelease] {
        let releases = [self] + others
        let owners = releases.enumerated().flatMap { place, release in release.tables.map { _ in place } }
        let populations = releases.flatMap(\.tables).map(\.population)
        var met: Set<Int> = []
        for places in try PopulationAtoms(populations).components(of: populations) {
            let together = Set(places.map { owners[$0] })
            if together.contains(0) { met.formUnion(together) }
        }
        return others.indices.filter { met.contains($0 + 1) }.map { others[$0] }
    }
}
