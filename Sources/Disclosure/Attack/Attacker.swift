/// Attacks releases taken together: anybody may, with nothing but what is published.
package struct Attacker: Sendable {
    private let rules: DisclosureRules

    package init(rules: DisclosureRules) {
        self.rules = rules
    }

    /// What an attack found.
    package struct Findings: Sendable {
        /// Every unpublished cell of the finest codes, with what it can be.
        package let intervals: [CellInterval]
        /// For each component that is not safe, the first rule broken and where.
        package let faults: [Wording]
    }

    /// The interval of every unpublished cell, and whether the releases are safe.
    ///
    /// `exact` are true counts, which the bureau has: with them all rules are judged, without them those that the
    /// release alone can show. Throws `inconsistent` where no table fits, `undecided` and `outOfTime`.
    package func attack(
        _ releases: [ProtectedRelease],
        exact: [CountTable] = [],
        deadline: Deadline = .none
    ) throws(DisclosureError) -> Findings {
        let all = releases.flatMap(\.tables)
        let units = try CountingUnits(tables: exact, earlier: all, rules: rules)
        let tables = all.map(units.renamed)
        let exact = try exact.map { table throws(DisclosureError) in try units.renamed(table) }
        let populations = try PopulationAtoms(tables.map(\.population) + exact.map(\.population))
        var intervals: [CellInterval] = []
        var faults: [Wording] = []
        for places in try populations.components(of: tables.map(\.population)) {
            let scene = try AttackScene(tables: places.map { tables[$0] }, populations: populations)
            let truth = try Truth(exact, populations: populations, scene: scene).counts()
            let attack = try Attack(scene: scene, deadline: deadline)
            let knowledge = Attack.Knowledge(truth: truth, past: nil)
            if let violation = try attack.violation(rules, knowledge) {
                let name = scene.name(of: violation.quantity)
                let cell = name.codes.map { "\($0.dimension)=\($0.codes.joined(separator: "+"))" }
                let place = ([name.population] + cell).joined(separator: " ")
                let rule = violation.rule.words
                faults.append(Wording(place, place).saying(rule.swedish, rule.english))
            }
            for quantity in attack.targets {
                let found = try attack.interval(of: quantity)
                let name = scene.name(of: quantity)
                intervals.append(
                    CellInterval(
                        population: name.population,
                        codes: Dictionary(uniqueKeysWithValues: name.codes.map { ($0.dimension, $0.codes) }),
                        isMarked: scene.quantities[quantity].isMarked,
                        lower: found.lower,
                        upper: found.upper
                    )
                )
            }
        }
        return Findings(intervals: intervals, faults: faults)
    }
}
