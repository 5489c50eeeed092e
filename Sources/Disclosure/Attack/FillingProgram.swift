import CClp

/// A linear program that goes for a goal and, at the same goal, fills as many cells as it can.
///
/// Only a help: its answers are checked by whoever asks, and where it has none nothing is lost.
final class FillingProgram {
    private let model: OpaquePointer
    private let unknowns: Int
    private var lower: [Double]
    private var upper: [Double]
    private var costs: [Double]

    init?(rows: [LinearRow], unknowns: Int) {
        guard let model = Clp_newModel() else { return nil }
        self.model = OpaquePointer(model)
        self.unknowns = unknowns
        lower = [Double](repeating: 0, count: 2 * unknowns)
        upper =
            [Double](repeating: .greatestFiniteMagnitude, count: unknowns) + [Double](repeating: 0, count: unknowns)
        costs = [Double](repeating: 0, count: unknowns) + [Double](repeating: -1, count: unknowns)
        var program = LinearProgram(columns: 2 * unknowns)
        for row in rows {
            program.add(row.plus.map { ($0, 1) } + row.minus.map { ($0, -1) }, Double(row.value), Double(row.value))
        }
        // Whether a cell is filled: at most the cell, at most 1.
        for unknown in 0..<unknowns {
            program.add([(unknown, 1), (unknowns + unknown, -1)], 0, .greatestFiniteMagnitude)
        }
        program.load(into: model, lower: lower, upper: upper, costs: costs)
    }

    deinit { Clp_deleteModel(UnsafeMutableRawPointer(model)) }

    /// A vertex near the goal; nil where it is not whole, or there is none.
    func solve(_ goal: SolverGoal) -> [Int]? {
        let kept = (lower, upper)
        defer {
            (lower, upper) = kept
            costs[goal.unknown] = 0
        }
        for place in goal.filling { upper[unknowns + place] = 1 }
        if let floor = goal.floor { lower[floor] = 1 }
        // The goal outweighs all that can be filled.
        costs[goal.unknown] = Double(unknowns + 1) * (goal.isLow ? 1 : -1)
        if let level = goal.level {
            if goal.isLow {
                lower[goal.unknown] = max(lower[goal.unknown], Double(level))
            } else {
                upper[goal.unknown] = Double(level)
            }
        }
        let model = UnsafeMutableRawPointer(model)
        Clp_chgObjCoefficients(model, costs)
        Clp_chgColumnLower(model, lower)
        Clp_chgColumnUpper(model, upper)
        Clp_primal(model, 0)
        guard Clp_status(model) == 0, let solution = Clp_getColSolution(model) else { return nil }
        let values = UnsafeBufferPointer(start: solution, count: unknowns)
        guard values.allSatisfy({ abs($0 - $0.rounded()) < 1e-6 }) else { return nil }
        return values.map { Int($0.rounded()) }
    }
}
