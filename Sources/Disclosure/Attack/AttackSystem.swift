/// The equations of a scene, split into blocks that do not touch each other.
///
/// Each cell under attack is one unknown: a base unknown, or an unknown of its own that equals a sum.
struct AttackSystem {
    struct Block {
        /// The unknowns of the block, and its equations in places of this list.
        let unknowns: [Int]
        let rows: [LinearRow]
    }

    /// The unknown that stands for each quantity under attack; nil for the others.
    let unknownOfQuantity: [Int?]
    /// For each unknown its value, where the equations leave only one.
    private(set) var known: [Int?]
    private(set) var blocks: [Block] = []
    /// The block of each unknown and its place there; nil where it is known.
    private(set) var places: [(block: Int, place: Int)?]
    /// Whether the equations contradict each other.
    private(set) var isContradictory = false

    init(scene: AttackScene) {
        var rows: [LinearRow] = []
        var unknownOfQuantity: [Int?] = []
        var next = scene.space.unknowns
        for quantity in scene.quantities {
            if let value = quantity.value {
                rows.append(LinearRow(plus: quantity.unknowns, minus: [], value: value))
                unknownOfQuantity.append(nil)
            } else if quantity.unknowns.count == 1 {
                unknownOfQuantity.append(quantity.unknowns[0])
            } else {
                rows.append(LinearRow(plus: quantity.unknowns, minus: [next], value: 0))
                unknownOfQuantity.append(next)
                next += 1
            }
        }
        for link in scene.links() {
            if let quantity = link.quantity, let value = scene.quantities[quantity].value {
                rows.append(LinearRow(plus: link.there, minus: [], value: value))
            } else if let quantity = link.quantity, let unknown = unknownOfQuantity[quantity] {
                rows.append(LinearRow(plus: link.there, minus: [unknown], value: 0))
            } else {
                rows.append(LinearRow(plus: link.there, minus: link.here, value: 0))
            }
        }
        self.unknownOfQuantity = unknownOfQuantity
        known = [Int?](repeating: nil, count: next)
        places = [(block: Int, place: Int)?](repeating: nil, count: next)
        var reduced: [LinearRow] = []
        repeat {
            fix(&rows)
            reduced = Self.reduce(rows, unknowns: next)
        } while fix(&reduced)
        split(reduced)
    }

    /// Reads off what single equations tell; true where that was anything.
    @discardableResult
    private mutating func fix(_ rows: inout [LinearRow]) -> Bool {
        var found = false
        var again = true
        while again {
            again = false
            for place in rows.indices {
                let row = substituted(rows[place])
                rows[place] = row
                var told: [(Int, Int)] = []
                if row.plus.isEmpty, row.minus.isEmpty {
                    if row.value != 0 { isContradictory = true }
                } else if row.minus.isEmpty, row.value <= 0 || row.plus.count == 1 {
                    told = row.plus.map { ($0, row.value) }
                } else if row.plus.isEmpty, row.value >= 0 || row.minus.count == 1 {
                    told = row.minus.map { ($0, -row.value) }
                }
                for (unknown, value) in told where known[unknown] == nil {
                    if value < 0 { isContradictory = true }
                    known[unknown] = max(0, value)
                    again = true
                    found = true
                }
            }
            if isContradictory { return false }
        }
        return found
    }

    private func substituted(_ row: LinearRow) -> LinearRow {
        var value = row.value
        var plus: [Int] = []
        var minus: [Int] = []
        for unknown in row.plus {
            if let number = known[unknown] { value -= number } else { plus.append(unknown) }
        }
        for unknown in row.minus {
            if let number = known[unknown] { value += number } else { minus.append(unknown) }
        }
        return LinearRow(plus: plus, minus: minus, value: value)
    }

    /// Takes from each row the rows that lie wholly inside it.
    ///
    /// Rows of a table, its columns and its total overlap in threes; what is left overlaps in twos, which is a network.
    private static func reduce(_ rows: [LinearRow], unknowns: Int) -> [LinearRow] {
        let order = rows.indices.sorted { (rows[$0].plus.count, $0) < (rows[$1].plus.count, $1) }
        var inside = [Bool](repeating: false, count: unknowns)
        var result: [LinearRow] = []
        for (rank, place) in order.enumerated() {
            var row = rows[place]
            if row.plus.count > 1 {
                for unknown in row.plus { inside[unknown] = true }
                for smaller in order[..<rank].reversed() {
                    let other = rows[smaller]
                    guard !other.plus.isEmpty, other.plus.count + other.minus.count > 1,
                        other.plus.allSatisfy({ inside[$0] })
                    else { continue }
                    for unknown in other.plus { inside[unknown] = false }
                    row.value -= other.value
                    for unknown in other.minus { row = Self.add(unknown, to: row) }
                }
                let base = Set(rows[place].plus)
                row.plus = row.plus.filter { inside[$0] || !base.contains($0) }
                for unknown in rows[place].plus { inside[unknown] = false }
            }
            if !(row.plus.isEmpty && row.minus.isEmpty && row.value == 0) { result.append(row) }
        }
        return result
    }

    /// Adds an unknown on the plus side, against the minus side where it stands there.
    private static func add(_ unknown: Int, to row: LinearRow) -> LinearRow {
        var row = row
        if let place = row.minus.firstIndex(of: unknown) {
            row.minus.remove(at: place)
        } else {
            row.plus.append(unknown)
        }
        return row
    }

    private mutating func split(_ rows: [LinearRow]) {
        var parents = Array(known.indices)
        func root(_ unknown: Int) -> Int {
            var unknown = unknown
            while parents[unknown] != unknown {
                parents[unknown] = parents[parents[unknown]]
                unknown = parents[unknown]
            }
            return unknown
        }
        for row in rows {
            let all = row.plus + row.minus
            for unknown in all.dropFirst() { parents[root(unknown)] = root(all[0]) }
            if all.isEmpty, row.value != 0 { isContradictory = true }
        }
        var blockOfRoot: [Int: Int] = [:]
        var members: [[Int]] = []
        var equations: [[LinearRow]] = []
        for row in rows {
            guard let first = row.plus.first ?? row.minus.first else { continue }
            let root = root(first)
            if blockOfRoot[root] == nil {
                blockOfRoot[root] = members.count
                members.append([])
                equations.append([])
            }
            guard let block = blockOfRoot[root] else { continue }
            for unknown in row.plus + row.minus where places[unknown] == nil {
                places[unknown] = (block, members[block].count)
                members[block].append(unknown)
            }
            equations[block].append(row)
        }
        for (members, rows) in zip(members, equations) {
            let local = rows.map { row in
                LinearRow(
                    plus: row.plus.compactMap { places[$0]?.place },
                    minus: row.minus.compactMap { places[$0]?.place },
                    value: row.value
                )
            }
            blocks.append(Block(unknowns: members, rows: local))
        }
    }
}
