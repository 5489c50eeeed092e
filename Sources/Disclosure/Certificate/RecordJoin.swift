/// Puts a table over all dimensions together from tables over the cliques that agree where they meet.
struct RecordJoin {
    private let space: AttackSpace
    /// For each clique the codes of its cells, in order.
    private let cells: [[[Int]]]

    init(_ space: AttackSpace) {
        self.space = space
        cells = space.tree.cliques.indices.map(space.cells(of:))
    }

    /// People who share an atom and codes (-1 where no clique said yet).
    struct Group {
        let atom: Int
        var codes: [Int]
        var count: Int
    }

    /// The entries of all atoms, from the values of the base unknowns.
    func entries(_ values: [Int]) -> [Certificate.Entry] {
        groups(values).map { group in
            var codes: [String: String] = [:]
            for (dimension, code) in zip(space.dimensions, group.codes) where code >= 0 {
                codes[dimension.id] = dimension.codes[code]
            }
            return Certificate.Entry(population: space.atoms[group.atom], codes: codes, count: group.count)
        }
    }

    /// The people of all atoms, from the values of the base unknowns.
    func groups(_ values: [Int]) -> [Group] {
        space.atoms.indices.flatMap { atom in
            var groups: [Group] = []
            for clique in space.tree.order {
                let own = filled(clique, atom: atom, values)
                if let (_, shared) = space.tree.parents[clique] {
                    groups = join(groups, own, shared: shared)
                } else {
                    groups = own
                }
            }
            return groups
        }
    }

    private func filled(_ clique: Int, atom: Int, _ values: [Int]) -> [Group] {
        let dimensions = space.tree.cliques[clique]
        let first = space.unknown(atom: atom, clique: clique) { _ in 0 }
        return cells[clique].enumerated().compactMap { place, cell in
            guard values[first + place] > 0 else { return nil }
            var codes = [Int](repeating: -1, count: space.dimensions.count)
            for (dimension, code) in zip(dimensions, cell) { codes[dimension] = code }
            return Group(atom: atom, codes: codes, count: values[first + place])
        }
    }

    /// Matches people of two lists who share codes, in the order in which they stand.
    private func join(_ left: [Group], _ right: [Group], shared: [Int]) -> [Group] {
        var waiting: [[Int]: [Group]] = [:]
        for group in right.reversed() { waiting[shared.map { group.codes[$0] }, default: []].append(group) }
        var joined: [Group] = []
        for group in left {
            let key = shared.map { group.codes[$0] }
            var left = group.count
            while left > 0, var next = waiting[key]?.popLast() {
                let step = min(left, next.count)
                let codes = zip(group.codes, next.codes).map { max($0, $1) }
                joined.append(Group(atom: group.atom, codes: codes, count: step))
                left -= step
                next.count -= step
                if next.count > 0 { waiting[key]?.append(next) }
            }
        }
        return joined
    }
}
