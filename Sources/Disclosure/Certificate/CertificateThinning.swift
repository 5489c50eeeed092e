/// Leaves out the tables that a certificate does not need.
struct CertificateThinning {
    /// The places of the tables that stay.
    let needed: [Int]

    /// `cells`: for each cell under attack whether it is marked, and its value in each table.
    init(cells: [(isMarked: Bool, values: [Int])], rules: DisclosureRules) {
        let tables = cells.first?.values.count ?? 1
        guard tables > 1 else {
            needed = Array(0..<tables)
            return
        }
        // What each table shows: a cell large, a cell empty, and of a marked cell its two ends beside another filled.
        let filled = (0..<tables).map { table in cells.indices.filter { cells[$0].values[table] > 0 } }
        let width = cells.count + 2
        var shows = [[Int]](repeating: [], count: tables)
        for (place, cell) in cells.enumerated() {
            let least = cell.values.min() ?? 0
            // Where the pool shows the width beside another cell by other ends, all tables with these two stay.
            var lowDone = [Bool](repeating: false, count: cells.count)
            var highDone = lowDone
            for table in 0..<tables {
                let value = cell.values[table]
                let large = cell.isMarked ? max(rules.threshold, least + rules.width) : rules.threshold
                if value >= large { shows[table].append(2 * (place * width)) }
                if value == least { shows[table].append(2 * (place * width) + 1) }
                guard cell.isMarked else { continue }
                if value == least {
                    for other in filled[table] {
                        shows[table].append(2 * (place * width + other + 1))
                        lowDone[other] = true
                    }
                }
                if value >= least + rules.width - 1 {
                    for other in filled[table] {
                        shows[table].append(2 * (place * width + other + 1) + 1)
                        highDone[other] = true
                    }
                }
            }
            guard cell.isMarked else { continue }
            for other in cells.indices where other != place && !(lowDone[other] && highDone[other]) {
                let beside = (0..<tables).filter { cells[other].values[$0] > 0 }
                for isLow in [true, false] {
                    let end = beside.min { left, right in
                        isLow ? cell.values[left] < cell.values[right] : cell.values[left] > cell.values[right]
                    }
                    if let end {
                        shows[end].append(2 * (cells.count + 1) * width + 2 * (place * width + other) + (isLow ? 0 : 1))
                    }
                }
            }
        }
        var holders = [Int](repeating: 0, count: 4 * (cells.count + 1) * width)
        for items in shows { for item in items { holders[item] += 1 } }
        var needed: [Int] = []
        // The tables found first did the most general work; the last are tried first.
        for table in (0..<tables).reversed() {
            if shows[table].contains(where: { holders[$0] == 1 }) {
                needed.append(table)
            } else {
                for item in shows[table] { holders[item] -= 1 }
            }
        }
        self.needed = needed.isEmpty ? [0] : needed.reversed()
    }
}
