/// Makes a certificate from releases alone: nothing here can reach a true count.
package struct CertificateBuilder: Sendable {
    private let rules: DisclosureRules

    package init(rules: DisclosureRules) {
        self.rules = rules
    }

    /// One block of unknowns of one component, with the tables found for it.
    private struct Part {
        let component: Int
        let block: Int
        let solutions: [[Int]]
        /// For each cell under attack: whether it is marked, and its value in each solution.
        let cells: [(isMarked: Bool, values: [Int])]
    }

    /// The certificate of releases taken together (a release and the ledger it was attacked with).
    ///
    /// Throws `unsafe` where what is published narrows a hidden cell too far, `inconsistent` where no table fits,
    /// `undecided` and `outOfTime`.
    package func certificate(
        for releases: [ProtectedRelease],
        deadline: Deadline = .none
    ) throws(DisclosureError) -> Certificate {
        let all = releases.flatMap(\.tables)
        let units = try CountingUnits(tables: [], earlier: all, rules: rules)
        let tables = all.map(units.renamed)
        let populations = try PopulationAtoms(tables.map(\.population))
        var attacks: [Attack] = []
        var parts: [Part] = []
        for places in try populations.components(of: tables.map(\.population)) {
            let scene = try AttackScene(tables: places.map { tables[$0] }, populations: populations)
            let attack = try Attack(scene: scene, deadline: deadline)
            try fill(attack)
            for block in attack.system.blocks.indices {
                parts.append(part(of: attack, component: attacks.count, block: block))
            }
            attacks.append(attack)
        }
        let choices = combine(parts)
        let records = attacks.map { RecordJoin($0.scene.space) }
        return Certificate(
            width: rules.width,
            tables: choices.map { choice in
                attacks.indices.flatMap { component in
                    var values = attacks[component].system.known.map { $0 ?? 0 }
                    for (part, solution) in zip(parts, choice) where part.component == component {
                        let unknowns = attacks[component].system.blocks[part.block].unknowns
                        for (unknown, value) in zip(unknowns, part.solutions[solution]) { values[unknown] = value }
                    }
                    return records[component].entries(values)
                }
            }
        )
    }

    /// Finds tables until every requirement has one.
    private func fill(_ attack: Attack) throws(DisclosureError) {
        if let violation = try attack.violation(rules, .none(attack.scene)) {
            let name = attack.scene.name(of: violation.quantity)
            let cell = name.codes.map { "\($0.dimension) = \($0.codes.joined(separator: "+"))" }
            throw DisclosureError(
                .unsafe,
                "The release is not safe: \(name.population) \(cell.joined(separator: ", ")) (\(violation.rule.words.english)).",
                "Utgåvan är inte säker: \(name.population) \(cell.joined(separator: ", ")) "
                    + "(\(violation.rule.words.swedish))."
            )
        }
        // Cells inside merged classes: a table in which they are empty, unless they are known not to be.
        for quantity in attack.targets {
            guard let unknown = attack.system.unknownOfQuantity[quantity], let place = attack.system.places[unknown],
                !attack.pools[place.block].contains(where: { $0[place.place] == 0 })
            else { continue }
            _ = try attack.solve(SolverGoal(unknown: place.place, isLow: true, level: 0), block: place.block)
        }
        for block in attack.system.blocks.indices where attack.pools[block].isEmpty {
            _ = try attack.solve(SolverGoal(unknown: 0, isLow: true), block: block)
            if attack.pools[block].isEmpty { throw Attack.infeasible }
        }
    }

    private func part(of attack: Attack, component: Int, block: Int) -> Part {
        var seen: Set<[Int]> = []
        var solutions = attack.pools[block].filter { seen.insert($0).inserted }
        func cells() -> [(isMarked: Bool, values: [Int])] {
            attack.targets.compactMap { quantity in
                guard let unknown = attack.system.unknownOfQuantity[quantity],
                    let place = attack.system.places[unknown],
                    place.block == block
                else { return nil }
                return (attack.scene.quantities[quantity].isMarked, solutions.map { $0[place.place] })
            }
        }
        solutions = CertificateThinning(cells: cells(), rules: rules).needed.map { solutions[$0] }
        return Part(component: component, block: block, solutions: solutions, cells: cells())
    }

    /// Which solution of each part makes each table: all are used, and pairs of cells of two parts are looked after.
    private func combine(_ parts: [Part]) -> [[Int]] {
        let length = parts.map(\.solutions.count).max() ?? 1
        var choices = (0..<length).map { step in
            parts.map { step % $0.solutions.count }
        }
        for (place, part) in parts.enumerated() where part.cells.contains(where: \.isMarked) {
            for (otherPlace, other) in parts.enumerated() where otherPlace != place {
                for given in other.cells {
                    for cell in part.cells where cell.isMarked {
                        let among = choices.filter { given.values[$0[otherPlace]] > 0 }.map { cell.values[$0[place]] }
                        if let least = among.min(), let most = among.max(), most - least >= rules.width - 1 { continue }
                        guard let filled = given.values.firstIndex(where: { $0 > 0 }),
                            let low = cell.values.indices.min(by: { cell.values[$0] < cell.values[$1] }),
                            let high = cell.values.indices.max(by: { cell.values[$0] < cell.values[$1] })
                        else { continue }
                        for solution in [low, high] {
                            var choice = choices[choices.count % length]
                            choice[place] = solution
                            choice[otherPlace] = filled
                            choices.append(choice)
                        }
                    }
                }
            }
        }
        return choices
    }
}
