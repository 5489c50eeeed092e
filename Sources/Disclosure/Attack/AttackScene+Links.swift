extension AttackScene {
    /// One cell that two cliques both count: the quantity it is, and its unknowns here and there.
    struct Link {
        let selection: AttackSpace.Selection
        let quantity: Int?
        let here: [Int]
        let there: [Int]
    }

    /// What makes the cliques one: for every atom, the cells of shared dimensions add up alike in all of them.
    func links() -> [Link] {
        let tree = space.tree
        var links: [Link] = []
        var done: Set<[Int]> = []
        for clique in tree.order {
            guard let (parent, shared) = tree.parents[clique] else { continue }
            let home = space.home(of: Set(shared))
            for other in [parent, clique] where other != home && done.insert([other] + shared).inserted {
                links.append(contentsOf: self.links(of: shared, from: home, to: other))
            }
        }
        return links
    }

    private func links(of shared: [Int], from home: Int, to other: Int) -> [Link] {
        var selections: [[Int: [Int]]] = [[:]]
        for dimension in shared where space.dimensions[dimension].codes.count > 1 {
            selections = selections.flatMap { selection in
                space.dimensions[dimension].codes.indices.map { selection.merging([dimension: [$0]]) { $1 } }
            }
        }
        return space.atoms.indices.flatMap { atom in
            selections.map { codes in
                let selection = AttackSpace.Selection(atoms: [atom], codes: codes)
                let here = space.unknowns(of: selection, in: home)
                return Link(
                    selection: selection,
                    quantity: quantity(of: selection),
                    here: here,
                    there: space.unknowns(of: selection, in: other)
                )
            }
        }
    }
}
