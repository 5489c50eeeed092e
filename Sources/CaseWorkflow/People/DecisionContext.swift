/// What a decision must know of the bureau beyond the case.
package struct DecisionContext: Sendable, Equatable {
    /// Everyone with a living, certified account; who is missing here can be neither assigned nor named in a wall.
    package var staff: [StaffID: Set<Role>]
    /// Whether the board's recovery key exists: then one person alone may stand behind a wall.
    package var recoveryKeyExists: Bool

    package init(staff: [StaffID: Set<Role>], recoveryKeyExists: Bool = false) {
        self.staff = staff
        self.recoveryKeyExists = recoveryKeyExists
    }

    /// Whether this person may hold cases.
    package func mayHoldCases(_ person: StaffID) -> Bool {
        guard let roles = staff[person] else { return false }
        return !roles.isDisjoint(with: [.caseworker, .supervisor])
    }

    func isSupervisor(_ person: StaffID) -> Bool {
        staff[person]?.contains(.supervisor) ?? false
    }

    /// How many must be named in a wall, so that the case cannot be lost with one person.
    package var leastNamed: Int { recoveryKeyExists ? 1 : 2 }
}
