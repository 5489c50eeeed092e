/// Turns exact counts into tables that may be published.
package struct Protector: Sendable {
    private let rules: DisclosureRules
    private let key: SuppressionKey

    /// `key` draws the order in which cells are hidden and never leaves the bureau.
    package init(rules: DisclosureRules, key: SuppressionKey) {
        self.rules = rules
        self.key = key
    }

    /// Protects tables that are published together, against what the ledger released before.
    ///
    /// Tables with ladders are merged until all figures reach the threshold, the others get cells hidden; what is
    /// returned has been attacked together with the ledger and found safe. The grand total is always shown. Throws
    /// `unsafe` where even that cannot be, `inconsistent` where the tables contradict each other, `undecided` where a
    /// solver ended without an answer, `outOfTime`. A table of 7 × 9 takes some hundredths of a second.
    package func protect(
        _ tables: [CountTable],
        ledger: [ProtectedRelease] = [],
        deadline: Deadline = .none
    ) throws(DisclosureError) -> ProtectedTables {
        guard !tables.isEmpty else {
            throw DisclosureError(
                .malformed,
                "There is no table to publish.",
                "Det finns ingen tabell att publicera."
            )
        }
        for table in tables where table.total < rules.threshold {
            throw DisclosureError(
                .unsafe,
                "Population \(table.population.shown) has fewer than \(rules.threshold) in all: nothing of it can be "
                    + "published. Count more years together, or publish only what does not count it.",
                "Populationen \(table.population.shown) har färre än \(rules.threshold) allt som allt: inget av den kan "
                    + "publiceras. Räkna flera år tillsammans, eller publicera bara sådant som inte räknar den."
            )
        }
        for table in tables where !table.mayMerge && table.total < rules.width {
            throw DisclosureError(
                .unsafe,
                "Population \(table.population.shown) has \(table.total) in all, and a hidden figure must range over "
                    + "\(rules.width): it cannot. Choose a smaller width, or give the dimensions ladders.",
                "Populationen \(table.population.shown) har \(table.total) allt som allt, och ett dolt tal ska kunna variera "
                    + "med \(rules.width): det kan det inte. Välj en mindre bredd, eller ge dimensionerna stegar."
            )
        }
        let join = try LedgerJoin(tables: tables, ledger: ledger, rules: rules)
        var published = [PublishedTable?](repeating: nil, count: tables.count)
        var notes = [Wording](repeating: Wording("", ""), count: tables.count)
        for component in join.components {
            let own = component.tables.map { join.tables[$0] }
            var protection = ComponentProtection(
                tables: own,
                earlier: component.earlier,
                populations: join.populations,
                rules: rules,
                key: key,
                deadline: deadline
            )
            let size = ComponentSize(tables: own, earlier: component.earlier)
            let result = try Self.refusing(joined: !component.earlier.isEmpty, size) { () throws(DisclosureError) in
                try protection.run()
            }
            guard let result else {
                throw DisclosureError(.unsafe, LedgerJoin.reason(own, component.earlier))
            }
            for (place, (table, note)) in zip(component.tables, zip(result, protection.notes(result))) {
                published[place] = PublishedTable(
                    population: tables[place].population,
                    dimensions: table.dimensions,
                    structuralZeros: join.tables[place].structuralZeros,
                    figures: table.figures
                )
                notes[place] = note
            }
        }
        return ProtectedTables(release: ProtectedRelease(tables: published.compactMap(\.self)), notes: notes)
    }

    /// What contradicts an earlier release is refused like what is unsafe with it; what takes too long with the tables and
    /// the classes to merge.
    private static func refusing<Result>(
        joined: Bool,
        _ size: ComponentSize,
        _ body: () throws(DisclosureError) -> Result
    ) throws(DisclosureError) -> Result {
        do {
            return try body()
        } catch  where joined && error.code == .inconsistent {
            throw DisclosureError(.unsafe, error.words, cause: error)
        } catch  where error.code == .outOfTime || error.code == .tooLarge {
            throw DisclosureError(error.code, size.advice, cause: error)
        }
    }
}
