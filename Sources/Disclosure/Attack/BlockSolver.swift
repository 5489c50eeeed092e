/// A question to a solver, namely how large or how small an unknown can be.
struct SolverGoal {
    let unknown: Int
    let isLow: Bool
    /// Where to stop, so that as little as possible of the rest is disturbed; nil: as far as it goes.
    var level: Int?
    /// An unknown that must be at least 1.
    var floor: Int?
    /// Whether a solution that stays short of the level is of no use: then none is searched for where there can be none.
    var isAllOrNothing = false
    /// Unknowns that are better not empty, where the solver can fill them without leaving the goal: one solution then
    /// answers for many.
    var filling: [Int] = []

    /// Whether a solution is as far as was asked.
    func isReached(_ solution: [Int]) -> Bool {
        level.map { isLow ? solution[unknown] <= $0 : solution[unknown] >= $0 } ?? false
    }
}

/// Finds whole-number solutions of equations in which the unknowns are not negative.
protocol BlockSolver: AnyObject {
    /// A solution in which an unknown is as far as was asked, or else as far as it goes; nil where there is none.
    ///
    /// `start`: a solution to begin with, which a solver may use or not. Throws `undecided` where no answer was
    /// reached. Nil, too, where it is all or nothing and the level cannot be reached.
    func solve(_ goal: SolverGoal, from start: [Int]?) throws(DisclosureError) -> [Int]?
}
