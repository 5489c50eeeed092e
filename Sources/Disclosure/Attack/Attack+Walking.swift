extension Attack {
    /// Where a walk among the tables stands, for the cells of one block.
    final class Walker {
        var walk: RecordWalk
        let join: RecordJoin

        init(_ scene: AttackScene) {
            walk = RecordWalk(scene)
            join = RecordJoin(scene.space)
        }
    }

    /// Begins a walk at a solution of a block; nil where there are too many people or codes that nothing tells of.
    func walker(at solution: [Int], block: Int) -> Walker? {
        let walker = Walker(scene)
        let groups = walker.join.groups(table(with: solution, block: block))
        guard groups.reduce(0, { $0 + $1.count }) <= RecordWalk.largest, !groups.isEmpty,
            groups.allSatisfy({ !$0.codes.contains(-1) })
        else { return nil }
        walker.walk.begin(with: groups)
        return walker.walk.fits ? walker : nil
    }

    /// Sets a walk back to a solution of its block.
    func restart(_ walker: Walker, at solution: [Int], block: Int) {
        walker.walk.begin(with: walker.join.groups(table(with: solution, block: block)))
    }

    /// The base unknowns of a solution of a block, with a solution of each other block.
    private func table(with solution: [Int], block: Int) -> [Int] {
        var table = system.known.map { $0 ?? 0 }
        for (place, equations) in system.blocks.enumerated() {
            guard let values = place == block ? solution : pools[place].first else { continue }
            for (unknown, value) in zip(equations.unknowns, values) { table[unknown] = value }
        }
        return table
    }

    /// The solution of a block where a walk stands, added to the pool; nil where it does not add up.
    func adopt(_ walk: RecordWalk, block: Int) -> [Int]? {
        let table = walk.table
        let equations = system.blocks[block]
        let solution = equations.unknowns.map { unknown in
            unknown < table.count ? table[unknown] : walk.counts[quantityOfSum[unknown - table.count]]
        }
        guard equations.rows.allSatisfy({ $0.holds(solution) }) else { return nil }
        add(solution, to: block)
        return solution
    }
}

extension LinearRow {
    /// Whether values add up to it.
    func holds(_ values: [Int]) -> Bool {
        plus.reduce(0) { $0 + values[$1] } - minus.reduce(0) { $0 + values[$1] } == value
    }
}
