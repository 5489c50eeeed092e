/// The attacker of one component: finds what the cells that are not published can be.
///
/// Keeps every solution it finds, since one table answers for all cells at once.
final class Attack {
    let scene: AttackScene
    let system: AttackSystem
    /// For each block, the solutions found.
    private(set) var pools: [[[Int]]]
    private var solvers: [(any BlockSolver)?]
    /// For each unknown that stands for a sum, the quantity it stands for.
    let quantityOfSum: [Int]
    let deadline: Deadline
    /// Whether a long search for whole numbers is given up: for whoever can hide more instead.
    let givesUpEarly: Bool

    /// Whether the solver of each block used so far was a network.
    var networks: [Bool?] { solvers.map { $0.map { $0 is FlowSolver } } }

    /// Prepares an attack; `seeds` are tables of an earlier one, used where they still fit.
    init(
        scene: AttackScene,
        seeds: [[Int]] = [],
        givesUpEarly: Bool = false,
        deadline: Deadline
    ) throws(DisclosureError) {
        self.scene = scene
        self.givesUpEarly = givesUpEarly
        self.deadline = deadline
        try deadline.check()
        system = AttackSystem(scene: scene)
        guard !system.isContradictory else {
            throw DisclosureError(
                .inconsistent,
                "The published figures contradict each other: no table fits them.",
                "De publicerade talen motsäger varandra: ingen tabell passar till dem."
            )
        }
        let base = scene.space.unknowns
        var quantityOfSum = [Int](repeating: 0, count: system.known.count - base)
        for (quantity, unknown) in system.unknownOfQuantity.enumerated() {
            if let unknown, unknown >= base { quantityOfSum[unknown - base] = quantity }
        }
        self.quantityOfSum = quantityOfSum
        pools = system.blocks.map { _ in [] }
        solvers = system.blocks.map { _ in nil }
        adopt(seeds)
    }

    /// The quantities that are not published, or marked.
    var targets: [Int] {
        scene.quantities.indices.filter { scene.quantities[$0].value == nil || scene.quantities[$0].isMarked }
    }

    /// A solution of a block for a goal, added to its pool; nil where there is none.
    func solve(_ goal: SolverGoal, block: Int) throws(DisclosureError) -> [Int]? {
        try deadline.check()
        let solver = try solver(of: block)
        // Only a network begins from a solution; a linear program begins from its last basis.
        let start = solver is FlowSolver ? start(goal, block) : nil
        guard let solution = try solver.solve(goal, from: start) else { return nil }
        pools[block].append(solution)
        return solution
    }

    /// Keeps a solution that was found in another way.
    func add(_ solution: [Int], to block: Int) { pools[block].append(solution) }

    /// Whether a block is a network, which needs no help.
    func isNetwork(_ block: Int) throws(DisclosureError) -> Bool { try solver(of: block) is FlowSolver }

    /// The solution nearest to a goal: the less is changed, the more cells stay filled.
    private func start(_ goal: SolverGoal, _ block: Int) -> [Int]? {
        var best: [Int]?
        for solution in pools[block] where goal.floor.map({ solution[$0] > 0 }) ?? true {
            let value = solution[goal.unknown]
            if let old = best?[goal.unknown], goal.isLow ? value >= old : value <= old { continue }
            best = solution
        }
        return best
    }

    private func solver(of block: Int) throws(DisclosureError) -> any BlockSolver {
        if let solver = solvers[block] { return solver }
        let equations = system.blocks[block]
        let solver: any BlockSolver =
            if let flow = FlowSolver(rows: equations.rows, unknowns: equations.unknowns.count) { flow } else {
                try LinearSolver(
                    rows: equations.rows,
                    unknowns: equations.unknowns.count,
                    branches: givesUpEarly ? 40 : 5_000,
                    deadline: deadline
                )
            }
        solvers[block] = solver
        return solver
    }

    /// The least and the largest value of a quantity over all tables that fit.
    func interval(of quantity: Int) throws(DisclosureError) -> (lower: Int, upper: Int) {
        if let value = scene.quantities[quantity].value { return (value, value) }
        guard let unknown = system.unknownOfQuantity[quantity] else { throw Self.unbounded }
        if let value = system.known[unknown] { return (value, value) }
        guard let place = system.places[unknown] else { throw Self.unbounded }
        guard let low = try solve(SolverGoal(unknown: place.place, isLow: true), block: place.block),
            let high = try solve(SolverGoal(unknown: place.place, isLow: false), block: place.block)
        else { throw Self.infeasible }
        return (low[place.place], high[place.place])
    }

    static var unbounded: DisclosureError {
        DisclosureError(
            .undecided,
            "A cell is in no published figure; it cannot be attacked.",
            "En cell ingår i inget publicerat tal; den kan inte angripas."
        )
    }

    static var infeasible: DisclosureError {
        DisclosureError(
            .inconsistent,
            "No table fits the published figures; nothing can be said of what is hidden.",
            "Ingen tabell passar till de publicerade talen; inget kan sägas om det som är dolt."
        )
    }

    /// Whole tables for another attack to begin with: every solution of a block, with a solution of each other block.
    func tables() -> [[Int]] {
        var base = [Int](repeating: 0, count: system.known.count)
        for (unknown, value) in system.known.enumerated() { base[unknown] = value ?? 0 }
        for (block, pool) in zip(system.blocks, pools) {
            guard let first = pool.first else { continue }
            for (unknown, value) in zip(block.unknowns, first) { base[unknown] = value }
        }
        var tables: [[Int]] = []
        for (block, pool) in zip(system.blocks, pools) {
            for solution in pool {
                var table = base
                for (unknown, value) in zip(block.unknowns, solution) { table[unknown] = value }
                tables.append(Array(table[..<scene.space.unknowns]))
            }
        }
        return tables
    }

    private func adopt(_ seeds: [[Int]]) {
        guard !seeds.isEmpty else { return }
        let links = scene.space.tree.cliques.count > 1 ? scene.links() : []
        var seen = system.blocks.map { _ in Set<[Int]>() }
        for seed in seeds where seed.count == scene.space.unknowns {
            let fits =
                scene.quantities.allSatisfy { quantity in
                    quantity.value.map { value in quantity.unknowns.reduce(0) { $0 + seed[$1] } == value } ?? true
                }
                && links.allSatisfy { link in
                    link.here.reduce(0) { $0 + seed[$1] } == link.there.reduce(0) { $0 + seed[$1] }
                }
            guard fits else { continue }
            var table = seed + [Int](repeating: 0, count: system.known.count - seed.count)
            for (place, quantity) in scene.quantities.enumerated() where quantity.unknowns.count > 1 {
                guard let unknown = system.unknownOfQuantity[place] else { continue }
                table[unknown] = quantity.unknowns.reduce(0) { $0 + seed[$1] }
            }
            for (place, block) in system.blocks.enumerated() {
                let solution = block.unknowns.map { table[$0] }
                if seen[place].insert(solution).inserted { pools[place].append(solution) }
            }
        }
    }
}
