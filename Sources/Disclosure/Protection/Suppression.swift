/// Hides figures of tables whose classes may not be merged, until what is shown is safe.
struct Suppression {
    private let rules: DisclosureRules
    private let key: SuppressionKey
    private let deadline: Deadline
    private let knowledge: Attack.Knowledge
    private let values: [Int]
    /// The figures that may be hidden, and of these the ones that must be.
    private let open: Set<Int>
    private let small: Set<Int>
    /// Figures hidden without need, drawn by the key, and never shown again.
    ///
    /// Any set can be drawn, and whether figures are safe does not depend on what is hidden: so every table that agrees
    /// with what is shown could have led to the same release. Whoever replays the program rules out none.
    var spared: Set<Int>
    /// How likely a figure at the threshold is hidden without need; larger ones are so less often, since they cost more.
    private static let rate = 0.005
    /// How likely a figure that proves not to be needed stays hidden all the same.
    private static let keeping = 0.1
    private var scene: AttackScene
    private var hidden: Set<Int> = []
    private var seeds: [[Int]] = []

    /// `scene` shows every figure; `open` are the quantities that may be hidden, with their true counts.
    init(
        scene: AttackScene,
        open: Set<Int>,
        knowledge: Attack.Knowledge,
        rules: DisclosureRules,
        key: SuppressionKey,
        deadline: Deadline
    ) {
        self.scene = scene
        self.open = open
        self.knowledge = knowledge
        self.rules = rules
        self.key = key
        self.deadline = deadline
        values = scene.quantities.indices.map { scene.quantities[$0].value ?? knowledge.truth[$0] ?? 0 }
        small = open.filter { quantity in
            let seen = scene.quantities[quantity]
            return seen.value.map { $0 < rules.threshold } ?? false || seen.isMarked
        }
        spared = []
        spared = open.subtracting(small).filter { quantity in
            let chance = Self.rate * Double(rules.threshold) / Double(max(1, values[quantity]))
            return key.share(for: "spared|" + name(quantity)) < chance
        }
    }

    /// The quantities to hide; nil where nothing that may be hidden is enough.
    mutating func run() throws(DisclosureError) -> Set<Int>? {
        hidden = []
        let program = try OpeningProgram(
            scene: scene,
            counts: values,
            costs: scene.quantities.indices.map { open.contains($0) ? cost($0) : nil },
            deadline: deadline
        )
        for quantity in small.union(spared).sorted() { hide(quantity, program) }
        try open(program)
        while let violation = try violation() {
            let wanted = try program.figures(for: violation)?.filter { !hidden.contains($0) } ?? []
            if wanted.isEmpty {
                // The linear program sees no way, or nothing amiss; the cheapest figure over the cell goes instead.
                guard let next = next(over: violation.quantity) else { return nil }
                hide(next, program)
            }
            for quantity in wanted { hide(quantity, program) }
        }
        try prune()
        return hidden
    }

    /// Everything that may be hidden; nil where the totals that are left give somebody away.
    ///
    /// The last resort, judged by the true counts: with the ledger the totals may tell of a large cell that it is not empty,
    /// which gives nobody away and is refused where it is judged without the truth.
    mutating func everything() throws(DisclosureError) -> Set<Int>? {
        for quantity in open { scene.set(nil, at: quantity) }
        var known = knowledge
        known.blind = []
        let attack = try Attack(scene: scene, deadline: deadline)
        return try attack.violation(rules, known) == nil ? open : nil
    }

    /// Hides what keeps small cells, each by itself, from being empty and from reaching the threshold.
    ///
    /// A linear program over the true counts sees it at once; what it does not see is left to the attack.
    private mutating func open(_ program: OpeningProgram) throws(DisclosureError) {
        var least = [Double](repeating: .greatestFiniteMagnitude, count: values.count)
        var most = [Double](repeating: 0, count: values.count)
        for quantity in small.sorted() {
            for (isLow, level) in [(false, rules.threshold), (true, 0)] {
                let isDone = isLow ? least[quantity] < 1e-6 : most[quantity] > Double(level) - 1e-6
                guard !isDone else { continue }
                try deadline.check()
                let goal = Violation(rule: .small, quantity: quantity, goal: (isLow, level), given: nil)
                guard let figures = try program.figures(for: goal) else { continue }
                for figure in figures where !hidden.contains(figure) { hide(figure, program) }
                // What was shown by this answer stays possible, since nothing that is hidden is shown again.
                for (place, value) in program.reached.enumerated() {
                    least[place] = min(least[place], value)
                    most[place] = max(most[place], value)
                }
            }
        }
    }

    /// A figure to hide that has people in common with a cell; else the next of the drawn order.
    private func next(over cell: Int) -> Int? {
        let own = Set(scene.quantities[cell].unknowns)
        let left = open.subtracting(hidden)
        let near = left.filter { !own.isDisjoint(with: scene.quantities[$0].unknowns) }
        return near.min { (cost($0), $0) < (cost($1), $1) } ?? drawn(left).first
    }

    private func cost(_ quantity: Int) -> Double {
        (Double(values[quantity]) + 1) * (0.75 + 0.5 * key.share(for: name(quantity)))
    }

    private func name(_ quantity: Int) -> String {
        let name = scene.name(of: quantity)
        return name.population + name.codes.map { "|\($0.dimension)=\($0.codes.joined(separator: "+"))" }.joined()
    }

    private func drawn(_ quantities: Set<Int>) -> [Int] {
        quantities.map { (key.number(for: name($0)), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    private mutating func hide(_ quantity: Int, _ program: OpeningProgram) {
        hidden.insert(quantity)
        scene.set(nil, at: quantity)
        program.hide(quantity)
    }

    private mutating func violation() throws(DisclosureError) -> Violation? {
        let attack = try Attack(scene: scene, seeds: seeds, givesUpEarly: true, deadline: deadline)
        let violation = try attack.violation(rules, knowledge)
        seeds = attack.tables()
        return violation
    }

    /// Shows again, in the drawn order, most of what need not be hidden: that a figure had to be hidden would tell of it.
    private mutating func prune() throws(DisclosureError) {
        for quantity in drawn(hidden.subtracting(small).subtracting(spared)) {
            if key.share(for: "kept|" + name(quantity)) < Self.keeping { continue }
            let kept = (scene, seeds)
            scene.set(values[quantity], at: quantity)
            if try violation() == nil {
                hidden.remove(quantity)
            } else {
                (scene, seeds) = kept
            }
        }
    }
}
