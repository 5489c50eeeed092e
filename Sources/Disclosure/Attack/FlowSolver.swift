/// Solves equations that are those of a network, by augmenting paths in whole numbers.
///
/// Each equation is a node, each unknown an arc without upper limit between the two equations it stands in (or
/// between one of them and the ground). An unknown is largest when no more can be sent round through its arc.
final class FlowSolver: BlockSolver {
    private let tails: [Int]
    private let heads: [Int]
    private let arcsOut: [[Int]]
    private let arcsIn: [[Int]]
    private var base: [Int]
    /// False where the equations have no solution at all.
    private var isFeasible: Bool

    /// Makes the network; nil where the equations are not one.
    init?(rows: [LinearRow], unknowns: Int) {
        var places = [[(row: Int, sign: Int)]](repeating: [], count: unknowns)
        for (place, row) in rows.enumerated() {
            for unknown in row.plus { places[unknown].append((place, 1)) }
            for unknown in row.minus { places[unknown].append((place, -1)) }
        }
        guard places.allSatisfy({ (1...2).contains($0.count) }),
            let flips = Self.flips(rows: rows.count, places: places)
        else { return nil }
        let ground = rows.count
        var tails: [Int] = []
        var heads: [Int] = []
        var arcsOut = [[Int]](repeating: [], count: ground + 1)
        var arcsIn = arcsOut
        for (unknown, ends) in places.enumerated() {
            var tail = ground
            var head = ground
            for end in ends {
                if end.sign * flips[end.row] > 0 { tail = end.row } else { head = end.row }
            }
            tails.append(tail)
            heads.append(head)
            arcsOut[tail].append(unknown)
            arcsIn[head].append(unknown)
        }
        self.tails = tails
        self.heads = heads
        self.arcsOut = arcsOut
        self.arcsIn = arcsIn
        base = [Int](repeating: 0, count: unknowns)
        isFeasible = true
        var excess = zip(rows, flips).map { $0.value * $1 }
        excess.append(-excess.reduce(0, +))
        isFeasible = settle(&excess)
    }

    /// +1 or -1 for each row, so that each unknown leaves one of its two rows and enters the other; nil: impossible.
    private static func flips(rows: Int, places: [[(row: Int, sign: Int)]]) -> [Int]? {
        var neighbours = [[(row: Int, same: Bool)]](repeating: [], count: rows)
        for ends in places where ends.count == 2 {
            let same = ends[0].sign != ends[1].sign
            neighbours[ends[0].row].append((ends[1].row, same))
            neighbours[ends[1].row].append((ends[0].row, same))
        }
        var flips = [Int](repeating: 0, count: rows)
        for start in 0..<rows where flips[start] == 0 {
            flips[start] = 1
            var open = [start]
            while let row = open.popLast() {
                for (next, same) in neighbours[row] {
                    let wanted = same ? flips[row] : -flips[row]
                    if flips[next] == 0 {
                        flips[next] = wanted
                        open.append(next)
                    } else if flips[next] != wanted {
                        return nil
                    }
                }
            }
        }
        return flips
    }

    /// What a change of flow must respect: least values, an arc left alone, an arc that must not grow.
    private struct Limits {
        var least: [Int]
        var avoided: Int?
        var capped: Int?
    }

    func solve(_ goal: SolverGoal, from start: [Int]?) throws(DisclosureError) -> [Int]? {
        guard isFeasible else { return nil }
        var flow = start ?? base
        var limits = Limits(least: [Int](repeating: 0, count: flow.count))
        if let floor = goal.floor {
            if flow[floor] < 1 {
                guard try send(through: floor, by: 1, in: &flow, limits) == 1 else { return nil }
            }
            limits.least[floor] = 1
        }
        let unknown = goal.unknown
        if goal.isLow {
            let amount = max(limits.least[unknown], goal.level ?? 0) - flow[unknown]
            if amount < 0 { try send(through: unknown, by: amount, in: &flow, limits) }
            limits.capped = unknown
        } else {
            let amount = goal.level.map { $0 - flow[unknown] } ?? .max
            if amount > 0 { try send(through: unknown, by: amount, in: &flow, limits) }
            limits.least[unknown] = goal.level.map { min($0, flow[unknown]) } ?? flow[unknown]
        }
        for place in goal.filling where place != unknown {
            if flow[place] == 0 { try send(through: place, by: 1, in: &flow, limits) }
            limits.least[place] = max(limits.least[place], min(1, flow[place]))
        }
        return flow
    }

    /// Changes an arc by up to `amount` (negative: less), sending the same round the other way; returns the change.
    @discardableResult
    private func send(
        through arc: Int,
        by amount: Int,
        in flow: inout [Int],
        _ limits: Limits
    ) throws(DisclosureError) -> Int {
        let (from, to) = amount > 0 ? (heads[arc], tails[arc]) : (tails[arc], heads[arc])
        var limits = limits
        limits.avoided = arc
        var left = amount.magnitude
        while left > 0 {
            guard let path = path(from: from, to: { $0 == to }, in: flow, limits) else { break }
            let step = min(UInt(path.room), left)
            guard step < UInt(Int.max) else { throw Attack.unbounded }
            for (place, forward) in path.arcs { flow[place] += forward ? Int(step) : -Int(step) }
            flow[arc] += amount > 0 ? Int(step) : -Int(step)
            left -= step
        }
        return amount > 0 ? Int(amount.magnitude - left) : -Int(amount.magnitude - left)
    }

    private struct Path {
        var arcs: [(Int, Bool)] = []
        var room = Int.max
        let end: Int
    }

    private func path(from start: Int, to isEnd: (Int) -> Bool, in flow: [Int], _ limits: Limits) -> Path? {
        if isEnd(start) { return Path(end: start) }
        // For each node the arc by which it was reached: as itself forward, as its complement backward.
        var reached = [Int?](repeating: nil, count: arcsOut.count)
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for arc in arcsOut[node] where arc != limits.avoided && arc != limits.capped {
                let other = heads[arc]
                guard other != start, reached[other] == nil else { continue }
                reached[other] = arc
                if isEnd(other) { return trace(reached, from: start, to: other, in: flow, limits) }
                queue.append(other)
            }
            for arc in arcsIn[node] where arc != limits.avoided && flow[arc] > limits.least[arc] {
                let other = tails[arc]
                guard other != start, reached[other] == nil else { continue }
                reached[other] = ~arc
                if isEnd(other) { return trace(reached, from: start, to: other, in: flow, limits) }
                queue.append(other)
            }
        }
        return nil
    }

    private func trace(_ reached: [Int?], from start: Int, to end: Int, in flow: [Int], _ limits: Limits) -> Path {
        var path = Path(end: end)
        var node = end
        while node != start, let step = reached[node] {
            let arc = step < 0 ? ~step : step
            path.arcs.append((arc, step >= 0))
            if step < 0 { path.room = min(path.room, flow[arc] - limits.least[arc]) }
            node = step < 0 ? heads[arc] : tails[arc]
        }
        return path
    }

    /// Finds a first solution: sends what each node lacks from where there is too much.
    private func settle(_ excess: inout [Int]) -> Bool {
        let limits = Limits(least: [Int](repeating: 0, count: base.count))
        while let start = excess.firstIndex(where: { $0 > 0 }) {
            let wanted = excess
            guard let path = path(from: start, to: { wanted[$0] < 0 }, in: base, limits) else {
                return false
            }
            let step = min(excess[start], -excess[path.end], path.room)
            for (place, forward) in path.arcs { base[place] += forward ? step : -step }
            excess[start] -= step
            excess[path.end] += step
        }
        return true
    }
}
