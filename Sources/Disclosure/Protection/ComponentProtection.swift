/// Protects the tables of populations that meet, together with what was released before.
struct ComponentProtection {
    private let tables: [CountTable]
    private let earlier: [PublishedTable]
    private let populations: PopulationAtoms
    private let rules: DisclosureRules
    private let key: SuppressionKey
    private let deadline: Deadline
    /// The place of each table in its steps; tables without a ladder have none.
    private var levels: [Int]
    private var steps: [[CountTable.Grouped]]
    /// Tables found by the attacks so far; a coarser step leaves most of them possible.
    private var seeds: [[Int]] = []

    init(
        tables: [CountTable],
        earlier: [PublishedTable],
        populations: PopulationAtoms,
        rules: DisclosureRules,
        key: SuppressionKey,
        deadline: Deadline
    ) {
        self.tables = tables
        self.earlier = earlier
        self.populations = populations
        self.rules = rules
        self.key = key
        self.deadline = deadline
        levels = tables.map { _ in 0 }
        steps = tables.map { _ in [] }
        for (place, table) in tables.enumerated() where table.mayMerge && table.dimensions.count > 1 {
            let alone = tables.filter { other in
                other.mayMerge && other.dimensions.count == 1 && other.population == table.population
                    && table.dimensions.contains { $0.id == other.dimensions[0].id }
            }
            steps[place] = LadderSteps.grids(
                of: table,
                threshold: rules.threshold,
                told: Set(alone.map { $0.dimensions[0].id })
            ) { grid in
                alone.reduce(0) { sum, other in
                    let axis = table.dimensions.firstIndex { $0.id == other.dimensions[0].id } ?? 0
                    let merged = LadderSteps.merges(of: other, groups: grid.classes[axis], threshold: rules.threshold)
                    return sum + merged[0].named
                }
            }
        }
        for place in tables.indices where tables[place].mayMerge && tables[place].dimensions.count == 1 {
            steps[place] = LadderSteps.merges(
                of: tables[place],
                groups: groups(of: tables[place]),
                threshold: rules.threshold
            )
        }
    }

    /// The groups in which a table of one dimension merges: those of the grid taken by a table that crosses the same
    /// dimension, else the coarsest of its own ladder.
    private func groups(of table: CountTable) -> [DimensionClass] {
        let id = table.dimensions[0].id
        for (place, other) in tables.enumerated() where other.population == table.population && !steps[place].isEmpty {
            guard let axis = other.dimensions.firstIndex(where: { $0.id == id }), other.dimensions.count > 1 else {
                continue
            }
            let classes = steps[place][0].classes[axis]
            if classes.count > 1, Set(classes.flatMap(\.members)) == Set(table.dimensions[0].classes.flatMap(\.members))
            {
                return classes
            }
        }
        return []
    }

    /// The tables as they may be published; nil where not even the grand totals may.
    mutating func run() throws(DisclosureError) -> [PublishedTable]? {
        while true {
            if let violated = try mergeViolation() {
                guard try stepDown(for: violated) else { return nil }
                continue
            }
            if let hidden = try suppress({ (suppression) throws(DisclosureError) in try suppression.run() }) {
                return published(hiding: hidden)
            }
            guard try stepDown(for: nil) else { break }
        }
        return try suppress({ (suppression) throws(DisclosureError) in try suppression.everything() }).map {
            published(hiding: $0)
        }
    }

    /// What each table ended in.
    func notes(_ published: [PublishedTable]) -> [Wording] {
        tables.indices.map { place in
            guard steps[place].isEmpty else {
                return note(tables[place], steps[place][levels[place]], lost: levels[place])
            }
            let hidden = published[place].figures.count { $0 == nil }
            return hidden > 0
                ? Wording("\(hidden) celler dolda", "\(hidden) cells hidden") : Wording("inget dolt", "nothing hidden")
        }
    }

    /// What a table that merges kept: how many classes, which of the declared grids, and how many finer ones the attack took.
    private func note(_ table: CountTable, _ step: CountTable.Grouped, lost: Int) -> Wording {
        guard step.classes.contains(where: { $0.count > 1 }) else { return Wording("bara summan", "the total alone") }
        let sizes = step.classes.map { String($0.count) }.joined(separator: " × ")
        let ladders = LadderSteps.ladders(of: table)
        let declared = LadderSteps.declared(of: table)
        let grid = declared.firstIndex { zip($0, ladders).map { $1[$0] } == step.classes }
        var (swedish, english) = ("\(sizes) klasser", "\(sizes) classes")
        if table.dimensions.count == 1 {
            let codes = table.dimensions[0].classes.count
            swedish += " av \(codes) koder"
            english += " of \(codes) codes"
        } else if let grid {
            swedish += ", indelning \(grid + 1) av \(declared.count)"
            english += ", grid \(grid + 1) of \(declared.count)"
        }
        if lost > 0 {
            swedish += "; \(lost) finare nådde tröskeln men hade pekat ut någon"
            english += "; \(lost) finer reached the threshold but would have given somebody away"
        } else if table.dimensions.count > 1, let grid, grid > 0,
            !declared.prefix(grid).contains(where: { choice in
                table.grouped(zip(choice, ladders).map { $1[$0] }).reaches(rules.threshold)
            })
        {
            swedish += "; de finare har tal under tröskeln"
            english += "; the finer ones have figures below the threshold"
        }
        return Wording(swedish, english)
    }

    private var mergePlaces: [Int] { tables.indices.filter { !steps[$0].isEmpty } }

    private func grouped(_ place: Int) -> CountTable.Grouped {
        steps[place].isEmpty
            ? tables[place].grouped(tables[place].dimensions.map(\.classes)) : steps[place][levels[place]]
    }

    private func published(hiding hidden: [Set<Int>]) -> [PublishedTable] {
        tables.indices.map { tables[$0].published(grouped($0), hiding: hidden[$0]) }
    }

    private func knowledge(_ scene: AttackScene) throws(DisclosureError) -> Attack.Knowledge {
        let truth = try Truth(tables, populations: populations, scene: scene).counts()
        guard truth.contains(nil) else { return Attack.Knowledge(truth: truth, past: nil) }
        let past = try PastAttack(earlier, populations: populations, scene: scene, deadline: deadline)
        return Attack.Knowledge(truth: truth, past: past)
    }

    /// A violation among the tables that merge, with what was released before; with it the scene it is named in.
    private mutating func mergeViolation() throws(DisclosureError) -> (AttackScene, Violation)? {
        let places = mergePlaces
        guard !places.isEmpty else { return nil }
        let none = tables.map { _ in Set<Int>() }
        let shown = published(hiding: none)
        let scene = try AttackScene(tables: places.map { shown[$0] } + earlier, populations: populations)
        let attack = try Attack(scene: scene, seeds: seeds, deadline: deadline)
        let violation = try attack.violation(rules, try knowledge(scene))
        seeds = attack.tables()
        return violation.map { (scene, $0) }
    }

    private static let nameWeight = 4.0

    /// Takes the next step of one table.
    ///
    /// Of the table whose step loses least, among those that mend a violation; where none alone does, of the table
    /// with most dimensions, the last of them: what a report names first it keeps longest. False where all stand at
    /// their last.
    private mutating func stepDown(for violated: (scene: AttackScene, violation: Violation)?) throws(DisclosureError)
        -> Bool
    {
        let movable = mergePlaces.filter { levels[$0] + 1 < steps[$0].count }
        guard !movable.isEmpty else { return false }
        guard let violated else {
            levels[movable[0]] += 1
            return true
        }
        let name = violated.scene.name(of: violated.violation.quantity)
        let ids = Set(name.codes.map(\.dimension))
        let near = movable.filter { place in tables[place].dimensions.contains { ids.contains($0.id) } }
        var candidates = near.isEmpty ? movable : near
        if candidates.count > 1 {
            // Those that lose least come first, so that the first that mends is the one to take.
            let losses = candidates.map { place -> (Int, Double) in
                let loss = steps[place][levels[place]].information - steps[place][levels[place] + 1].information
                // A class shown by its name is worth more to a reader than a finer cell of a cross.
                return (place, tables[place].dimensions.count == 1 ? Self.nameWeight * loss : loss)
            }
            for (place, _) in losses.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
                levels[place] += 1
                let mends = try mergeViolation() == nil
                levels[place] -= 1
                if mends {
                    candidates = [place]
                    break
                }
            }
        }
        let next = candidates.max { left, right in
            let (a, b) = (tables[left].dimensions.count, tables[right].dimensions.count)
            return a == b ? left < right : a < b
        }
        guard let next else { return false }
        levels[next] += 1
        return true
    }

    /// For each table the figures to hide; nil where hiding all that may be hidden is not enough.
    private func suppress(
        _ hiding: (inout Suppression) throws(DisclosureError) -> Set<Int>?
    ) throws(DisclosureError) -> [Set<Int>]? {
        guard mergePlaces.count < tables.count else { return tables.map { _ in [] } }
        let made = try suppression()
        let scene = made.scene
        var suppression = made.suppression
        guard let hidden = try hiding(&suppression) else { return nil }
        return tables.indices.map { place in
            Set(scene.figures[place].indices.filter { scene.figures[place][$0].map(hidden.contains) ?? false })
        }
    }

    /// What hides figures of the tables that do not merge, and the scene in which it names them.
    func suppression() throws(DisclosureError) -> (scene: AttackScene, suppression: Suppression) {
        let none = tables.map { _ in Set<Int>() }
        let scene = try AttackScene(tables: published(hiding: none) + earlier, populations: populations)
        var fixed: Set<Int> = []
        for (place, figures) in scene.figures.enumerated() {
            let isOpen = place < tables.count && steps[place].isEmpty
            let shown = place < tables.count ? nil : earlier[place - tables.count]
            for (figure, quantity) in figures.enumerated() {
                guard let quantity else { continue }
                let isGrandTotal = figure == figures.count - 1
                let isShownBefore = shown.map { $0.figures[figure] != nil } ?? !isOpen
                if isGrandTotal || isShownBefore { fixed.insert(quantity) }
            }
        }
        let open = Set(scene.figures.prefix(tables.count).flatMap { $0.compactMap(\.self) }).subtracting(fixed)
        var known = try knowledge(scene)
        known.blind = open
        let suppression = Suppression(
            scene: scene,
            open: open,
            knowledge: known,
            rules: rules,
            key: key,
            deadline: deadline
        )
        return (scene, suppression)
    }
}

extension CountTable {
    /// Whether its classes may be merged: it has a ladder for every dimension that could be merged at all.
    var mayMerge: Bool {
        dimensions.allSatisfy { $0.ladder != nil || $0.classes.count == 1 }
            && dimensions.contains { $0.ladder != nil }
    }
}

extension AttackScene {
    /// The quantity another scene names so.
    func quantity(
        named name: (population: String, codes: [(dimension: String, codes: [String])]),
        atoms: [String]
    ) -> Int? {
        let places = atoms.compactMap(space.atoms.firstIndex(of:))
        guard places.count == atoms.count else { return nil }
        var codes: [Int: [Int]] = [:]
        for (dimension, names) in name.codes {
            guard let place = space.dimensions.firstIndex(where: { $0.id == dimension }) else { return nil }
            let members = names.compactMap { space.dimensions[place].places[$0] }
            guard members.count == names.count else { return nil }
            codes[place] = members.sorted()
        }
        return quantity(of: AttackSpace.Selection(atoms: places.sorted(), codes: codes))
    }
}
