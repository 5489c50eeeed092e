import CClp

/// The matrix of a linear program, gathered by rows and handed to Clp by columns.
struct LinearProgram {
    private var columns: [[(row: Int32, factor: Double)]]
    private(set) var rowLower: [Double] = []
    private(set) var rowUpper: [Double] = []

    init(columns: Int) {
        self.columns = Array(repeating: [], count: columns)
    }

    mutating func add(_ terms: [(column: Int, factor: Double)], _ lower: Double, _ upper: Double) {
        for term in terms { columns[term.column].append((Int32(rowLower.count), term.factor)) }
        rowLower.append(lower)
        rowUpper.append(upper)
    }

    func load(into model: UnsafeMutableRawPointer, lower: [Double], upper: [Double], costs: [Double]) {
        var starts: [CoinBigIndex] = [0]
        var rows: [Int32] = []
        var factors: [Double] = []
        for column in columns {
            for (row, factor) in column {
                rows.append(row)
                factors.append(factor)
            }
            starts.append(CoinBigIndex(rows.count))
        }
        Clp_setLogLevel(model, 0)
        Clp_loadProblem(
            model,
            Int32(columns.count),
            Int32(rowLower.count),
            starts,
            rows,
            factors,
            lower,
            upper,
            costs,
            rowLower,
            rowUpper
        )
        // Every factor is 1 or -1.
        Clp_scaling(model, 0)
    }

    /// Solves a loaded program, by the dual where only a bound has moved; asks every second whether time is left.
    ///
    /// Gives Clp's status. Throws `outOfTime`.
    static func solve(
        _ model: UnsafeMutableRawPointer,
        isDual: Bool = false,
        deadline: Deadline
    ) throws(DisclosureError) -> Int32 {
        while true {
            try deadline.check()
            Clp_setMaximumSeconds(model, 1)
            if isDual { Clp_dual(model, 0) } else { Clp_primal(model, 0) }
            // Stopped by the second: it goes on from where it stands.
            guard Clp_status(model) == 3 else { return Clp_status(model) }
        }
    }
}
