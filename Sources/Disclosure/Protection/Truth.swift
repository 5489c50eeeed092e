/// The true counts of a component, as far as the bureau's tables hold them.
struct Truth {
    private let scene: AttackScene
    private let tables: [(table: CountTable, atoms: [Int], axes: [Int])]

    /// `sharedOnly`: also uses tables with dimensions that the scene does not have, for what they share.
    init(
        _ tables: [CountTable],
        populations: PopulationAtoms,
        scene: AttackScene,
        sharedOnly: Bool = false
    ) throws(DisclosureError) {
        self.scene = scene
        var known: [(table: CountTable, atoms: [Int], axes: [Int])] = []
        for table in tables {
            let names = try populations.atoms(of: table.population.name)
            let atoms = names.compactMap(scene.space.atoms.firstIndex(of:))
            let axes = table.dimensions.map { dimension in
                scene.space.dimensions.firstIndex { $0.id == dimension.id } ?? -1
            }
            if atoms.count == names.count, sharedOnly || !axes.contains(-1) { known.append((table, atoms, axes)) }
        }
        self.tables = known
    }

    /// The true count of every quantity; nil where no table holds it, alone or by subtraction of two.
    func counts() -> [Int?] {
        let populations = Set(tables.map(\.atoms))
        return scene.quantities.map { quantity in
            let selection = quantity.selection
            if let count = count(selection) { return count }
            let parts = selection.atoms.map { count(AttackSpace.Selection(atoms: [$0], codes: selection.codes)) }
            if selection.atoms.count > 1, !parts.contains(nil) { return parts.compactMap(\.self).reduce(0, +) }
            for whole in populations
            where whole.count > selection.atoms.count && Set(selection.atoms).isSubset(of: whole) {
                let rest = whole.filter { !selection.atoms.contains($0) }
                if let all = count(AttackSpace.Selection(atoms: whole, codes: selection.codes)),
                    let other = count(AttackSpace.Selection(atoms: rest, codes: selection.codes))
                {
                    return all - other
                }
            }
            return nil
        }
    }

    private func count(_ selection: AttackSpace.Selection) -> Int? {
        for (table, atoms, axes) in tables where atoms == selection.atoms {
            guard selection.codes.keys.allSatisfy(axes.contains) else { continue }
            if let count = count(selection, in: table, axes: axes) { return count }
        }
        return nil
    }

    private func count(_ selection: AttackSpace.Selection, in table: CountTable, axes: [Int]) -> Int? {
        var places = [0]
        for (dimension, axis) in zip(table.dimensions, axes) {
            var chosen = Array(dimension.classes.indices)
            if let codes = selection.codes[axis] {
                let wanted = Set(codes.map { scene.space.dimensions[axis].codes[$0] })
                chosen = chosen.filter { wanted.isSuperset(of: dimension.classes[$0].members) }
                guard chosen.reduce(0, { $0 + dimension.classes[$1].members.count }) == wanted.count else { return nil }
            }
            places = places.flatMap { place in chosen.map { place * dimension.classes.count + $0 } }
        }
        return places.reduce(0) { $0 + table.counts[$1] }
    }
}
