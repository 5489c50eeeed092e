import CClp

/// Finds the cheapest figures to hide so that a cell can be what it must be able to be.
///
/// A linear program over the finest cells: a figure that is still shown may deviate from its value at a cost, a hidden
/// one freely, one that must be shown not at all. The figures that deviate are the ones to hide.
final class OpeningProgram {
    private let model: OpaquePointer
    private let deadline: Deadline
    private let quantities: Int
    private let unknowns: Int
    private var rowLower: [Double]
    private var rowUpper: [Double]
    private var upper: [Double]
    private var values: [Double]
    /// What each quantity was in the last answer.
    private(set) var reached: [Double] = []

    /// `costs`: of each quantity the price of hiding it; nil where it must be shown (or is no figure at all).
    init(scene: AttackScene, counts: [Int?], costs: [Double?], deadline: Deadline) throws(DisclosureError) {
        guard let model = Clp_newModel() else {
            throw DisclosureError(
                .undecided,
                "The linear solver did not start.",
                "Den linjära lösaren startade inte."
            )
        }
        self.model = OpaquePointer(model)
        self.deadline = deadline
        quantities = scene.quantities.count
        unknowns = scene.space.unknowns
        var program = LinearProgram(columns: unknowns + 2 * quantities)
        var prices = [Double](repeating: 0, count: unknowns + 2 * quantities)
        upper = [Double](repeating: .greatestFiniteMagnitude, count: unknowns)
        values = counts.map { Double($0 ?? 0) }
        for (place, quantity) in scene.quantities.enumerated() {
            let more = unknowns + 2 * place
            let price = costs[place]
            upper += price == nil ? [0, 0] : [.greatestFiniteMagnitude, .greatestFiniteMagnitude]
            prices[more] = price ?? 0
            prices[more + 1] = price ?? 0
            let isFigure = price != nil || quantity.value != nil
            program.add(
                quantity.unknowns.map { ($0, 1) } + [(more, -1), (more + 1, 1)],
                isFigure ? values[place] : 0,
                isFigure ? values[place] : .greatestFiniteMagnitude
            )
        }
        for link in scene.links() where link.here != link.there {
            program.add(link.here.map { ($0, 1) } + link.there.map { ($0, -1) }, 0, 0)
        }
        rowLower = program.rowLower
        rowUpper = program.rowUpper
        program.load(into: model, lower: [Double](repeating: 0, count: upper.count), upper: upper, costs: prices)
    }

    deinit { Clp_deleteModel(UnsafeMutableRawPointer(model)) }

    /// Lets a figure be anything.
    func hide(_ quantity: Int) {
        upper[unknowns + 2 * quantity] = 0
        upper[unknowns + 2 * quantity + 1] = 0
        rowLower[quantity] = 0
        rowUpper[quantity] = .greatestFiniteMagnitude
    }

    /// The figures to hide so that the goal of a violation can be reached; nil where nothing helps.
    func figures(for violation: Violation) throws(DisclosureError) -> [Int]? {
        let kept = (rowLower, rowUpper)
        defer { (rowLower, rowUpper) = kept }
        let level = Double(violation.goal.level)
        if violation.goal.isLow {
            rowUpper[violation.quantity] = level
            rowLower[violation.quantity] = min(rowLower[violation.quantity], level)
        } else {
            rowLower[violation.quantity] = level
            rowUpper[violation.quantity] = max(rowUpper[violation.quantity], level)
        }
        if let given = violation.given {
            rowLower[given] = max(rowLower[given], 1)
            rowUpper[given] = max(rowUpper[given], 1)
        }
        let model = UnsafeMutableRawPointer(model)
        Clp_chgRowLower(model, rowLower)
        Clp_chgRowUpper(model, rowUpper)
        Clp_chgColumnUpper(model, upper)
        switch try LinearProgram.solve(model, deadline: deadline) {
        case 0: break
        case 1: return nil
        default:
            throw DisclosureError(
                .undecided,
                "The linear solver ended without an answer.",
                "Den linjära lösaren slutade utan svar."
            )
        }
        guard let solution = Clp_getColSolution(model) else { return nil }
        if let rows = Clp_getRowActivity(model) {
            reached = (0..<quantities).map { quantity in
                let more = unknowns + 2 * quantity
                return rows[quantity] + solution[more] - solution[more + 1]
            }
        }
        return (0..<quantities).filter {
            solution[unknowns + 2 * $0] > 1e-6 || solution[unknowns + 2 * $0 + 1] > 1e-6
        }
    }
}
