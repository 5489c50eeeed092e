/// Judges the cells of one block against the rules, solving only what no table found so far answers.
struct BlockJudge {
    private let attack: Attack
    private let block: Int
    private let quantities: [Int]
    private let places: [Int]
    private let rules: DisclosureRules
    private let knowledge: Attack.Knowledge
    private var low: [Int]
    private var high: [Int]
    private let words: Int
    /// For each cell, the cells that are not empty in a table in which it is low (or high) enough.
    private var lowMasks: [UInt64] = []
    private var highMasks: [UInt64] = []
    private var lowLevels: [Int] = []
    private var highLevels: [Int] = []
    /// Where figures make cycles: a walk among the tables, asked before the solver.
    private var walker: Attack.Walker?

    init(
        _ attack: Attack,
        block: Int,
        quantities: [Int],
        rules: DisclosureRules,
        knowledge: Attack.Knowledge
    ) {
        self.attack = attack
        self.block = block
        self.quantities = quantities
        self.rules = rules
        self.knowledge = knowledge
        let system = attack.system
        places = quantities.map { quantity in
            system.unknownOfQuantity[quantity].flatMap { system.places[$0]?.place } ?? 0
        }
        low = [Int](repeating: .max, count: quantities.count)
        high = [Int](repeating: -1, count: quantities.count)
        words = (quantities.count + 63) / 64
        for solution in attack.pools[block] { widen(solution) }
    }

    mutating func violation() throws(DisclosureError) -> Violation? {
        try beginWalk()
        for cell in quantities.indices {
            if let violation = try alone(cell) { return violation }
        }
        prepareMasks()
        for cell in quantities.indices {
            if let violation = try together(cell) { return violation }
        }
        return nil
    }

    private func isMarked(_ cell: Int) -> Bool { attack.scene.quantities[quantities[cell]].isMarked }

    private func isSmall(_ cell: Int) -> Bool {
        knowledge.truth[quantities[cell]].map { $0 < rules.threshold } ?? false
    }

    /// Whether a cell is small, or must be taken for small since its truth is not at hand.
    private func maybeSmall(_ cell: Int) -> Bool {
        knowledge.truth[quantities[cell]].map { $0 < rules.threshold } ?? (knowledge.past != nil && low[cell] == 0)
    }

    /// Whether earlier releases told as much of two cells whose truth is not at hand.
    private func isToldAlready(_ cell: Int, _ other: Int, isLow: Bool, _ value: Int) throws(DisclosureError) -> Bool {
        let isKnown = knowledge.truth[quantities[cell]] != nil && knowledge.truth[quantities[other]] != nil
        guard !isKnown, let past = knowledge.past,
            let before = try past.extreme(quantities[cell], isLow: isLow, beside: quantities[other])
        else { return false }
        return isLow ? before >= value : before <= value
    }

    /// Rules 1 to 3, which look at one cell.
    private mutating func alone(_ cell: Int) throws(DisclosureError) -> Violation? {
        func broken(_ rule: Violation.Rule, isLow: Bool, _ level: Int) -> Violation {
            Violation(rule: rule, quantity: quantities[cell], goal: (isLow, level), given: nil)
        }
        if high[cell] < rules.threshold { walk(cell, isLow: false, until: rules.threshold) }
        if high[cell] < rules.threshold { try solve(cell, isLow: false, until: rules.threshold) }
        if high[cell] < rules.threshold { return broken(.small, isLow: false, rules.threshold) }
        let truth = knowledge.truth[quantities[cell]]
        if low[cell] > 0, isSmall(cell) || isMarked(cell) { walk(cell, isLow: true, until: 0) }
        if isSmall(cell), low[cell] > 0 {
            try solve(cell, isLow: true, until: 0)
            if low[cell] > 0 { return broken(.proved, isLow: true, 0) }
        }
        if truth == nil, let past = knowledge.past, low[cell] > 0 {
            try solve(cell, isLow: true, until: 0)
            let before = low[cell] > 0 ? try past.least(quantities[cell]) : 0
            if low[cell] > before, low[cell] < rules.threshold { return broken(.proved, isLow: true, before) }
        }
        if isMarked(cell), high[cell] - low[cell] < rules.width {
            if low[cell] > 0 { try solve(cell, isLow: true, until: 0) }
            if high[cell] - low[cell] < rules.width { walk(cell, isLow: false, until: low[cell] + rules.width) }
            if high[cell] - low[cell] < rules.width { try solve(cell, isLow: false, until: low[cell] + rules.width) }
            if high[cell] - low[cell] < rules.width { return broken(.narrow, isLow: false, low[cell] + rules.width) }
        }
        return nil
    }

    /// Rule 4, which looks at two: the cell, when another is known not to be empty.
    private mutating func together(_ cell: Int) throws(DisclosureError) -> Violation? {
        guard isMarked(cell) || maybeSmall(cell) else { return nil }
        walk(beside: cell)
        for other in quantities.indices where other != cell {
            let lowDone = isDone(cell, other, isLow: true)
            let highDone = isDone(cell, other, isLow: false)
            if lowDone, highDone { continue }
            let contributor = isContributor(cell, other)
            guard contributor || isMarked(cell) else { continue }
            func broken(isLow: Bool, _ level: Int) -> Violation {
                Violation(
                    rule: .contributor,
                    quantity: quantities[cell],
                    goal: (isLow, level),
                    given: quantities[other]
                )
            }
            var least = lowLevels[cell]
            if !lowDone {
                guard let value = try solve(cell, isLow: true, until: lowLevels[cell], floor: other) else { continue }
                least = value
                if contributor, least > 0, try !isToldAlready(cell, other, isLow: true, least) {
                    return broken(isLow: true, 0)
                }
            }
            var most = highLevels[cell]
            if !highDone || most - least < rules.width - 1 {
                let wanted = max(highLevels[cell], isMarked(cell) ? least + rules.width - 1 : 0)
                guard let value = try solve(cell, isLow: false, until: wanted, floor: other) else { continue }
                most = value
                if contributor, most < rules.threshold - 1, try !isToldAlready(cell, other, isLow: false, most) {
                    return broken(isLow: false, rules.threshold - 1)
                }
            }
            if isMarked(cell), most - least < rules.width - 1 { return broken(isLow: false, least + rules.width - 1) }
        }
        return nil
    }

    @discardableResult
    private mutating func solve(
        _ cell: Int,
        isLow: Bool,
        until level: Int,
        floor: Int? = nil
    ) throws(DisclosureError) -> Int? {
        var goal = SolverGoal(unknown: places[cell], isLow: isLow, level: level, floor: floor.map { places[$0] })
        if !lowMasks.isEmpty {
            // What this cell still needs with others, one solution may give at once.
            goal.filling = quantities.indices.filter { $0 != cell && !isDone(cell, $0, isLow: isLow) }
                .map { places[$0] }
        }
        let solution = try attack.solve(goal, block: block)
        guard let solution else {
            if floor == nil { throw Attack.infeasible }
            return nil
        }
        widen(solution)
        if !lowMasks.isEmpty { mask(solution) }
        return solution[places[cell]]
    }

    private mutating func widen(_ solution: [Int]) {
        for (cell, place) in places.enumerated() {
            let value = solution[place]
            if value < low[cell] { low[cell] = value }
            if value > high[cell] { high[cell] = value }
        }
    }

    private func isDone(_ cell: Int, _ other: Int, isLow: Bool) -> Bool {
        (isLow ? lowMasks : highMasks)[cell * words + other / 64] >> UInt64(other % 64) & 1 == 1
    }

    /// Whether a cell must stay open for those who are counted in another.
    private func isContributor(_ cell: Int, _ other: Int) -> Bool {
        maybeSmall(cell) && knowledge.truth[quantities[other]] ?? 1 >= 1
            && !attack.scene.contains(quantities[cell], quantities[other])
    }

    private mutating func beginWalk() throws(DisclosureError) {
        guard try !attack.isNetwork(block) else { return }
        for block in attack.system.blocks.indices where attack.pools[block].isEmpty {
            guard let solution = try attack.solve(SolverGoal(unknown: 0, isLow: true), block: block) else {
                throw Attack.infeasible
            }
            if block == self.block { widen(solution) }
        }
        walker = attack.walker(at: attack.pools[block][0], block: block)
    }

    /// Walks until a cell is as low (or as high) as wanted, as far as that goes.
    private mutating func walk(_ cell: Int, isLow: Bool, until level: Int) {
        guard let walker else { return }
        _ = walker.walk.reach(quantities[cell], isLow: isLow, level: level)
        if let solution = attack.adopt(walker.walk, block: block) { widen(solution) }
    }

    /// Walks for tables in which a cell is low, and high, beside all others that ask for it.
    private mutating func walk(beside cell: Int) {
        guard let walker else { return }
        for isLow in [true, false] {
            let wanted = quantities.indices.filter { other in
                other != cell && !isDone(cell, other, isLow: isLow) && (isMarked(cell) || isContributor(cell, other))
            }
            let level = isLow ? lowLevels[cell] : highLevels[cell]
            guard !wanted.isEmpty else { continue }
            if !walker.walk.reach(quantities[cell], isLow: isLow, level: level) {
                let place = places[cell]
                guard let start = attack.pools[block].last(where: { isLow ? $0[place] <= level : $0[place] >= level })
                else { continue }
                attack.restart(walker, at: start, block: block)
            }
            let kept = RecordWalk.Kept(cell: quantities[cell], isLow: isLow, level: level)
            var found: [[Int]] = []
            walker.walk.fill(wanted.map { quantities[$0] }, keeping: kept) { walk in
                if let solution = attack.adopt(walk, block: block) { found.append(solution) }
            }
            for solution in found {
                widen(solution)
                mask(solution)
            }
        }
    }

    private mutating func prepareMasks() {
        lowLevels = low
        highLevels = quantities.indices.map { cell in
            max(isMarked(cell) ? low[cell] + rules.width - 1 : 0, maybeSmall(cell) ? rules.threshold - 1 : 0)
        }
        lowMasks = [UInt64](repeating: 0, count: quantities.count * words)
        highMasks = lowMasks
        for solution in attack.pools[block] { mask(solution) }
    }

    private mutating func mask(_ solution: [Int]) {
        var filled = [UInt64](repeating: 0, count: words)
        for (cell, place) in places.enumerated() where solution[place] > 0 {
            filled[cell / 64] |= 1 << UInt64(cell % 64)
        }
        for (cell, place) in places.enumerated() {
            let value = solution[place]
            if value <= lowLevels[cell] {
                for word in 0..<words { lowMasks[cell * words + word] |= filled[word] }
            }
            if value >= highLevels[cell] {
                for word in 0..<words { highMasks[cell * words + word] |= filled[word] }
            }
        }
    }
}

extension AttackScene {
    /// Whether whoever is counted in `inner` is always counted in `outer`.
    func contains(_ outer: Int, _ inner: Int) -> Bool {
        let (outer, inner) = (quantities[outer].selection, quantities[inner].selection)
        return Set(inner.atoms).isSubset(of: outer.atoms)
            && outer.codes.allSatisfy { dimension, codes in
                inner.codes[dimension].map { Set($0).isSubset(of: codes) } ?? false
            }
    }
}
