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
    private var beside: FilledBeside?
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
        for solution in attack.pools[block] { widen(solution) }
    }

    mutating func violation() throws(DisclosureError) -> Violation? {
        try beginWalk()
        for cell in quantities.indices {
            if let violation = try judging(cell, { (judge) throws(DisclosureError) in try judge.alone(cell) }) {
                return violation
            }
        }
        prepare()
        for cell in quantities.indices {
            if let violation = try judging(cell, { (judge) throws(DisclosureError) in try judge.together(cell) }) {
                return violation
            }
        }
        return nil
    }

    /// Judges; where the attack gives up early, a cell of which nothing was decided counts as broken.
    private mutating func judging(
        _ cell: Int,
        _ judge: (inout BlockJudge) throws(DisclosureError) -> Violation?
    ) throws(DisclosureError) -> Violation? {
        do {
            return try judge(&self)
        } catch  where error.code == .undecided && attack.givesUpEarly {
            return Violation(rule: .undecided, quantity: quantities[cell], goal: (false, rules.threshold), given: nil)
        }
    }

    private func isMarked(_ cell: Int) -> Bool { attack.scene.quantities[quantities[cell]].isMarked }

    private func isBlind(_ cell: Int) -> Bool { knowledge.blind.contains(quantities[cell]) && isMarked(cell) }

    private func isSmall(_ cell: Int) -> Bool {
        knowledge.truth[quantities[cell]].map { $0 < rules.threshold } ?? false
    }

    /// Whether a cell is small, or must be taken for small since its truth is not at hand.
    private func maybeSmall(_ cell: Int) -> Bool {
        if isBlind(cell) { return low[cell] == 0 }
        return knowledge.truth[quantities[cell]].map { $0 < rules.threshold }
            ?? (knowledge.past != nil && low[cell] == 0)
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
        if high[cell] < rules.threshold { try solve(cell, isLow: false, until: rules.threshold, isAllOrNothing: true) }
        if high[cell] < rules.threshold { return broken(.small, isLow: false, rules.threshold) }
        let truth = knowledge.truth[quantities[cell]]
        if low[cell] > 0, isSmall(cell) || isMarked(cell) { walk(cell, isLow: true, until: 0) }
        if isBlind(cell), low[cell] > 0 {
            try solve(cell, isLow: true, until: 0)
            if low[cell] > 0, low[cell] < rules.threshold { return broken(.proved, isLow: true, 0) }
        } else if isSmall(cell), low[cell] > 0 {
            try solve(cell, isLow: true, until: 0, isAllOrNothing: true)
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
            if high[cell] - low[cell] < rules.width {
                try solve(cell, isLow: false, until: low[cell] + rules.width, isAllOrNothing: true)
            }
            if high[cell] - low[cell] < rules.width { return broken(.narrow, isLow: false, low[cell] + rules.width) }
        }
        return nil
    }

    /// Rule 4, which looks at two: the cell, when another is known not to be empty.
    private mutating func together(_ cell: Int) throws(DisclosureError) -> Violation? {
        guard isMarked(cell) || maybeSmall(cell) else { return nil }
        walk(beside: cell)
        for other in quantities.indices where other != cell {
            let isContributor = isContributor(cell, other)
            guard isContributor || isMarked(cell) else { continue }
            func broken(isLow: Bool, _ level: Int) -> Violation {
                Violation(
                    rule: .contributor,
                    quantity: quantities[cell],
                    goal: (isLow, level),
                    given: quantities[other]
                )
            }
            guard let least = try level(cell, beside: other, isLow: true) else { continue }
            if isContributor, least > 0, try !isToldAlready(cell, other, isLow: true, least) {
                return broken(isLow: true, 0)
            }
            let wanted = isMarked(cell) ? least + rules.width - 1 : 0
            guard let most = try level(cell, beside: other, isLow: false, atLeast: wanted) else { continue }
            if isContributor, most < rules.threshold - 1, try !isToldAlready(cell, other, isLow: false, most) {
                return broken(isLow: false, rules.threshold - 1)
            }
            if isMarked(cell), most - least < rules.width - 1 { return broken(isLow: false, least + rules.width - 1) }
        }
        return nil
    }

    /// How low (or how high) a cell goes beside another, as far as the rules ask; nil where the other is empty for
    /// sure.
    private mutating func level(
        _ cell: Int,
        beside other: Int,
        isLow: Bool,
        atLeast: Int = 0
    ) throws(DisclosureError) -> Int? {
        guard let beside else { return nil }
        let level = max(beside.level(of: cell, beside: other, isLow: isLow), atLeast)
        if beside.isDone(cell, beside: other, isLow: isLow),
            level == beside.level(of: cell, beside: other, isLow: isLow)
        {
            return level
        }
        guard let value = try solve(cell, isLow: isLow, until: level, floor: other) else { return nil }
        // From there a walk may fill what else is missing.
        walk(beside: cell)
        return value
    }

    @discardableResult
    private mutating func solve(
        _ cell: Int,
        isLow: Bool,
        until level: Int,
        floor: Int? = nil,
        isAllOrNothing: Bool = false
    ) throws(DisclosureError) -> Int? {
        var goal = SolverGoal(unknown: places[cell], isLow: isLow, level: level, floor: floor.map { places[$0] })
        goal.isAllOrNothing = isAllOrNothing
        if let beside {
            // What this cell still needs with others, one solution may give at once.
            goal.filling = quantities.indices.filter { $0 != cell && !beside.isDone(cell, beside: $0, isLow: isLow) }
                .map { places[$0] }
        }
        let solution = try attack.solve(goal, block: block)
        guard let solution else {
            if floor == nil, !isAllOrNothing { throw Attack.infeasible }
            return nil
        }
        if let walker { attack.restart(walker, at: solution, block: block) }
        widen(solution)
        note(solution)
        return solution[places[cell]]
    }

    private mutating func widen(_ solution: [Int]) {
        for (cell, place) in places.enumerated() {
            let value = solution[place]
            if value < low[cell] { low[cell] = value }
            if value > high[cell] { high[cell] = value }
        }
    }

    /// Whether a cell must stay open for those who are counted in another.
    private func isContributor(_ cell: Int, _ other: Int) -> Bool {
        maybeSmall(cell) && (isBlind(other) || knowledge.truth[quantities[other]] ?? 1 >= 1)
            && !attack.scene.contains(quantities[cell], quantities[other])
    }

    private mutating func beginWalk() throws(DisclosureError) {
        guard try !attack.isNetwork(block) else { return }
        do throws(DisclosureError) {
            for block in attack.system.blocks.indices where attack.pools[block].isEmpty {
                guard let solution = try attack.solve(SolverGoal(unknown: 0, isLow: true), block: block) else {
                    throw Attack.infeasible
                }
                if block == self.block { widen(solution) }
            }
        } catch  where error.code == .undecided && attack.givesUpEarly {
            return
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
        for isHeld in [false, true] {
            for isLow in [true, false] {
                guard let beside else { return }
                let wanted = quantities.indices.filter { other in
                    other != cell && beside.holds(cell, other) == isHeld
                        && !beside.isDone(cell, beside: other, isLow: isLow)
                        && (isMarked(cell) || isContributor(cell, other))
                }
                guard let first = wanted.first else { continue }
                let level = beside.level(of: cell, beside: first, isLow: isLow)
                guard start(walker, cell, isLow: isLow, level: level) else { continue }
                let kept = RecordWalk.Kept(cell: quantities[cell], isLow: isLow, level: level)
                var found: [[Int]] = []
                walker.walk.fill(wanted.map { quantities[$0] }, keeping: kept) { walk in
                    if let solution = attack.adopt(walk, block: block) { found.append(solution) }
                }
                for solution in found {
                    widen(solution)
                    note(solution)
                }
            }
        }
    }

    /// Brings a walk to where a cell is low (or high) enough, by itself or from a solution found before.
    private func start(_ walker: Attack.Walker, _ cell: Int, isLow: Bool, level: Int) -> Bool {
        if walker.walk.reach(quantities[cell], isLow: isLow, level: level) { return true }
        let place = places[cell]
        guard let start = attack.pools[block].last(where: { isLow ? $0[place] <= level : $0[place] >= level }) else {
            return false
        }
        attack.restart(walker, at: start, block: block)
        return true
    }

    private mutating func prepare() {
        beside = FilledBeside(
            lowLevels: low,
            highLevels: quantities.indices.map { cell in
                max(isMarked(cell) ? low[cell] + rules.width - 1 : 0, maybeSmall(cell) ? rules.threshold - 1 : 0)
            },
            holds: { attack.scene.contains(quantities[$0], quantities[$1]) }
        )
        for solution in attack.pools[block] { note(solution) }
    }

    private mutating func note(_ solution: [Int]) {
        beside?.note { solution[places[$0]] }
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
