import CClp

/// Solves equations that are no network: by linear programming (COIN-OR Clp), and where a vertex is fractional by
/// searching whole numbers.
///
/// Every solution is rounded and added up again in whole numbers before it is believed.
final class LinearSolver: BlockSolver {
    private let rows: [LinearRow]
    private let unknowns: Int
    private let model: OpaquePointer
    private let deadline: Deadline
    private var lower: [Double]
    private var upper: [Double]
    private var costs: [Double]
    /// More branches than this end undecided.
    private let branches: Int

    init(rows: [LinearRow], unknowns: Int, branches: Int = 5_000, deadline: Deadline) throws(DisclosureError) {
        guard let model = Clp_newModel() else {
            throw DisclosureError(
                .undecided,
                "The linear solver did not start.",
                "Den linjära lösaren startade inte."
            )
        }
        self.model = OpaquePointer(model)
        self.rows = rows
        self.unknowns = unknowns
        self.deadline = deadline
        self.branches = branches
        lower = [Double](repeating: 0, count: unknowns)
        upper = [Double](repeating: .greatestFiniteMagnitude, count: unknowns)
        costs = [Double](repeating: 0, count: unknowns)
        var program = LinearProgram(columns: unknowns)
        for row in rows {
            program.add(row.plus.map { ($0, 1) } + row.minus.map { ($0, -1) }, Double(row.value), Double(row.value))
        }
        program.load(into: model, lower: lower, upper: upper, costs: costs)
    }

    deinit { Clp_deleteModel(UnsafeMutableRawPointer(model)) }

    func solve(_ goal: SolverGoal, from start: [Int]?) throws(DisclosureError) -> [Int]? {
        try deadline.check()
        let unknown = goal.unknown
        // Capped at the level asked for, so that the rest keeps its freedom.
        let kept = (lower, upper)
        costs[unknown] = goal.isLow ? 1 : -1
        if let floor = goal.floor { lower[floor] = 1 }
        if let level = goal.level {
            if goal.isLow {
                lower[unknown] = max(lower[unknown], Double(level))
            } else {
                upper[unknown] = Double(level)
            }
        }
        defer {
            costs[unknown] = 0
            (lower, upper) = kept
        }
        Clp_chgObjCoefficients(UnsafeMutableRawPointer(model), costs)
        var best: [Int]?
        var left = branches
        let sign = goal.isLow ? 1.0 : -1.0
        let worst = goal.isAllOrNothing ? goal.level.map { sign * Double($0) } : nil
        try search(cost: { sign * Double($0[unknown]) }, bound: nil, worst: worst, best: &best, left: &left)
        if best == nil, goal.level != nil {
            // The level may lie beyond what is possible at all.
            (lower, upper) = kept
            if let floor = goal.floor { lower[floor] = 1 }
            left = branches;
            try search(cost: { sign * Double($0[unknown]) }, bound: nil, worst: worst, best: &best, left: &left)
        }
        return best
    }

    private func search(
        cost: ([Int]) -> Double,
        bound: Double?,
        worst: Double?,
        best: inout [Int]?,
        left: inout Int
    ) throws(DisclosureError) {
        try deadline.check()
        left -= 1
        guard left > 0 else {
            throw DisclosureError(
                .undecided,
                "The search for whole numbers did not end.",
                "Sökandet efter heltal blev inte klart."
            )
        }
        guard let found = try relaxed(isBranch: bound != nil) else { return }
        let bound = bound ?? (found.cost - 1e-6).rounded(.up)
        if let worst, bound > worst { return }
        // A branch whose bound cannot beat the best by one whole person is left.
        if let best, found.cost > cost(best) - 1 + 1e-6 { return }
        // The number that wants least to be whole, rounded up first: the others that share its sums give way.
        let broken = found.values.indices.filter { abs(found.values[$0] - found.values[$0].rounded()) > 1e-6 }
        func fraction(_ place: Int) -> Double { found.values[place] - found.values[place].rounded(.down) }
        guard let place = broken.max(by: { fraction($0) < fraction($1) }) else {
            let whole = found.values.map { Int($0.rounded()) }
            guard solves(whole) else {
                throw DisclosureError(
                    .undecided,
                    "The linear solver's answer does not add up.",
                    "Den linjära lösarens svar går inte ihop."
                )
            }
            if best.map({ cost(whole) < cost($0) }) ?? true { best = whole }
            return
        }
        let value = found.values[place]
        let (low, high) = (lower[place], upper[place])
        for isUp in [true, false] {
            if isUp { lower[place] = value.rounded(.up) } else { upper[place] = value.rounded(.down) }
            try search(cost: cost, bound: bound, worst: worst, best: &best, left: &left)
            (lower[place], upper[place]) = (low, high)
            // Nothing can be better than the program without whole numbers.
            if let best, cost(best) <= bound + 1e-6 { return }
        }
    }

    private func relaxed(isBranch: Bool) throws(DisclosureError) -> (values: [Double], cost: Double)? {
        let model = UnsafeMutableRawPointer(model)
        Clp_chgColumnLower(model, lower)
        Clp_chgColumnUpper(model, upper)
        // After a branch only a bound has moved: the costs are still right, which suits the dual.
        switch try LinearProgram.solve(model, isDual: isBranch, deadline: deadline) {
        case 0: break
        case 1: return nil
        default:
            throw DisclosureError(
                .undecided,
                "The linear solver ended without an answer.",
                "Den linjära lösaren slutade utan svar."
            )
        }
        guard let solution = Clp_getColSolution(model) else {
            throw DisclosureError(
                .undecided,
                "The linear solver gave no solution.",
                "Den linjära lösaren gav ingen lösning."
            )
        }
        let values = Array(UnsafeBufferPointer(start: solution, count: unknowns))
        return (values, zip(values, costs).reduce(0) { $0 + $1.0 * $1.1 })
    }

    private func solves(_ values: [Int]) -> Bool {
        values.allSatisfy { $0 >= 0 }
            && rows.allSatisfy { $0.holds(values) }
    }
}
