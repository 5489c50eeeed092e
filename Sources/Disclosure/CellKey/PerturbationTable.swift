/// Which change a count gets, by the key of its cell; data, so that it can be looked at and replaced.
package struct PerturbationTable: Hashable, Sendable {
    /// A change, and the last key (in millionths) that gets it.
    package struct Step: Hashable, Sendable {
        package let upTo: Int
        package let change: Int
    }

    /// The steps for the counts 0, 1, 2 and so on; the last serves all counts beyond.
    package let rows: [[Step]]

    /// Reads `{"rows": [[[millionths, change], …], …]}`.
    ///
    /// Refuses a row whose ends do not rise to 1000000, a change of an empty cell, a count made negative, and a table
    /// that is biased (a row's mean change must be 0 to a millionth) or publishes 1 or 2, unless any table is taken.
    package init(reading bytes: [UInt8], takingAny: Bool = false) throws(DisclosureError) {
        func fault(_ message: String, _ swedish: String) -> DisclosureError {
            DisclosureError(
                .malformed,
                "Perturbation table: \(message)",
                "Brustabellen: \(swedish)"
            )
        }
        guard let items = try JSONNode(reading: bytes)["rows"]?.items, items.count > 1 else {
            throw fault(
                "no rows.",
                "inga rader."
            )
        }
        var rows: [[Step]] = []
        for (count, item) in items.enumerated() {
            var steps: [Step] = []
            for pair in item.items ?? [] {
                guard let pair = pair.items, pair.count == 2, let upTo = pair[0].integer, let change = pair[1].integer,
                    upTo > steps.last?.upTo ?? 0, count + change >= 0
                else {
                    throw fault(
                        "a step that is no [millionths, change], does not rise or makes a count negative.",
                        "ett steg som inte är [miljondelar, ändring], inte stiger eller gör ett antal negativt."
                    )
                }
                steps.append(Step(upTo: upTo, change: change))
            }
            guard steps.last?.upTo == 1_000_000 else {
                throw fault(
                    "a row does not end at 1000000.",
                    "en rad slutar inte vid 1000000."
                )
            }
            guard count > 0 || steps.allSatisfy({ $0.change == 0 }) else {
                throw fault(
                    "an empty cell is changed.",
                    "en tom cell ändras."
                )
            }
            guard takingAny || !steps.contains(where: { (1...2).contains(count + $0.change) }) else {
                throw fault(
                    "the row of \(count) publishes 1 or 2: a reader would take it for one person or two.",
                    "raden för \(count) publicerar 1 eller 2: en läsare skulle ta det för en eller två personer."
                )
            }
            guard takingAny || Self.moment(steps, 1) == 0 else {
                throw fault(
                    "the row of \(count) is biased.",
                    "raden för \(count) är skev."
                )
            }
            rows.append(steps)
        }
        self.rows = rows
    }

    /// What is published for a count.
    package func published(_ count: Int, key: RecordKey) -> Int {
        let row = rows[min(count, rows.count - 1)]
        let step = row.first { key.isAtMost(millionths: $0.upTo) } ?? row[row.count - 1]
        return max(0, count + step.change)
    }

    /// The variance of the change of a count, in millionths.
    package func variance(of count: Int) -> Int { Self.moment(rows[min(count, rows.count - 1)], 2) }

    private static func moment(_ steps: [Step], _ power: Int) -> Int {
        var before = 0
        return steps.reduce(0) { sum, step in
            defer { before = step.upTo }
            return sum + (step.upTo - before) * (power == 1 ? step.change : step.change * step.change)
        }
    }
}
