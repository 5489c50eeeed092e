/// The tables to publish, with those released before that count the same people.
///
/// Only populations that meet are joined: a table of another year tells nothing about this one.
struct LedgerJoin {
    struct Component {
        let tables: [Int]
        let earlier: [PublishedTable]
    }

    let tables: [CountTable]
    let components: [Component]
    let populations: PopulationAtoms

    /// Joins, and refuses what needs no solver to be refused: marks minus cases, a revision by few, parts that
    /// do not say of what.
    init(tables: [CountTable], ledger: [ProtectedRelease], rules: DisclosureRules) throws(DisclosureError) {
        var earlier = ledger.flatMap(\.tables)
        try UndeclaredCuts.refuse(tables: tables.map(\.population), earlier: earlier.map(\.population))
        let units = try CountingUnits(tables: tables, earlier: earlier, rules: rules)
        let tables = try tables.map { table throws(DisclosureError) in try units.renamed(table) }
        earlier = earlier.map(units.renamed)
        for table in tables {
            for other in tables where other.population == table.population && other.total != table.total {
                throw DisclosureError(
                    .inconsistent,
                    "Two tables of population \(table.population.shown) have different totals; one population is "
                        + "counted once, in one unit.",
                    "Två tabeller för populationen \(table.population.shown) har olika summor; en population räknas en gång, "
                        + "i en enhet."
                )
            }
        }
        earlier = try Self.withoutRevised(earlier, by: tables, rules: rules)
        let all = tables.map(\.population) + earlier.map(\.population)
        populations = try PopulationAtoms(all)
        self.tables = try Self.inheritingZeros(tables, earlier, populations)
        components = try populations.components(of: all).compactMap { places in
            let own = places.filter { $0 < tables.count }
            guard !own.isEmpty else { return nil }
            return Component(
                tables: own,
                earlier: places.filter { $0 >= tables.count }.map { earlier[$0 - tables.count] }
            )
        }
    }

    /// The tables with every structural zero that is declared for all whom they count, also by another table or before: who
    /// knows it there knows it here, and the release says so itself.
    private static func inheritingZeros(
        _ tables: [CountTable],
        _ earlier: [PublishedTable],
        _ populations: PopulationAtoms
    ) throws(DisclosureError) -> [CountTable] {
        let zeros = try StructuralZeros(
            tables.map { ($0.population, $0.structuralZeros) } + earlier.map { ($0.population, $0.structuralZeros) },
            populations
        )
        var inheriting: [CountTable] = []
        for table in tables {
            let holding = try zeros.holding(for: table.population, over: table.dimensions.map(\.id))
            guard Set(holding) != Set(table.structuralZeros) else {
                inheriting.append(table)
                continue
            }
            inheriting.append(
                try CountTable(
                    population: table.population,
                    dimensions: table.dimensions,
                    structuralZeros: holding,
                    counts: table.counts,
                    grids: table.grids
                )
            )
        }
        return inheriting
    }

    /// Leaves out earlier tables of a population whose figures are revised, where every changed figure differs by at
    /// least the threshold; refuses a revision by fewer.
    private static func withoutRevised(
        _ earlier: [PublishedTable],
        by tables: [CountTable],
        rules: DisclosureRules
    ) throws(DisclosureError) -> [PublishedTable] {
        var revised: Set<String> = []
        // Noise is no revision: the attack refuses it with its own reason.
        for old in earlier where !old.isPerturbed {
            for table in tables where table.population.name == old.population.name {
                for difference in try Self.differences(old, table) where difference != 0 {
                    guard abs(difference) >= rules.threshold else {
                        throw DisclosureError(
                            .unsafe,
                            "A published figure of population \(old.population.shown) would change by less than the "
                                + "threshold: the difference shows who came late. Late cases count in the year they "
                                + "are registered; an error is corrected in words.",
                            "Ett publicerat tal för populationen \(old.population.shown) skulle ändras med mindre än "
                                + "tröskeln: skillnaden visar vem som kom sent. Sena ärenden räknas det år de registreras; ett fel "
                                + "rättas i ord."
                        )
                    }
                    revised.insert(old.population.name)
                }
            }
        }
        return earlier.filter { !revised.contains($0.population.name) }
    }

    /// The new count less the published one, for each published figure that the table can count.
    private static func differences(_ old: PublishedTable, _ table: CountTable) throws(DisclosureError) -> [Int] {
        let populations = try PopulationAtoms([Population(old.population.name)])
        let plain = PublishedTable(
            population: Population(old.population.name),
            dimensions: old.dimensions,
            structuralZeros: old.structuralZeros,
            figures: old.figures
        )
        let scene = try AttackScene(tables: [plain], populations: populations)
        let bare = try CountTable(
            population: Population(table.population.name),
            dimensions: table.dimensions,
            counts: table.counts
        )
        var differences: [Int] = []
        if let total = old.grandTotal { differences.append(table.total - total) }
        let truth = try Truth([bare], populations: populations, scene: scene, sharedOnly: true).counts()
        for (place, quantity) in scene.quantities.enumerated() {
            if let value = quantity.value, let count = truth[place] { differences.append(count - value) }
        }
        return differences
    }

    /// Why publishing a component is refused, in terms of the releases it meets.
    static func reason(_ tables: [CountTable], _ earlier: [PublishedTable]) -> Wording {
        let names = Set(tables.map(\.population.name))
        let others = Set(earlier.map(\.population.name)).subtracting(names)
        let (own, met) = (names.sorted().joined(separator: ", "), others.sorted().joined(separator: ", "))
        guard !earlier.isEmpty else {
            return Wording(
                "Inte ens totalsumman för \(own) kan publiceras säkert: dragna från varandra visar summorna ett antal under "
                    + "tröskeln.",
                "Not even the grand total of \(own) can be published safely: subtracted from each other, the totals show a "
                    + "count below the threshold."
            )
        }
        if others.isEmpty {
            return Wording(
                "Tillsammans med en tidigare utgåva av \(own) skulle tabellerna öppna en cell som inte är publicerad: "
                    + "klasser kodade om, eller markeringar upphävda.",
                "Together with an earlier release of \(own) the tables would open a cell that was left unpublished: classes "
                    + "recoded, or marks undone."
            )
        }
        return Wording(
            "Populationen \(own) överlappar \(met), som redan är publicerad: den ena dragen från den andra (hittills i år "
                + "minus kvartal, kommunen mot resten) skulle öppna en cell under tröskeln.",
            "Population \(own) meets \(met), released before: one subtracted from the other (year to date minus quarter, "
                + "municipality against the rest) would open a cell below the threshold."
        )
    }
}
