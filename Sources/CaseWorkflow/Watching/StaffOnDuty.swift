/// Who of the staff is there on a day, and who stands in for whom.
package struct StaffOnDuty: Sendable, Equatable {
    /// Everybody who may hold cases, away or not; who is not among them is not there.
    package var staff: Set<StaffID>
    /// Those of them who are supervisors.
    package var supervisors: Set<StaffID>
    /// Who is away.
    package var away: Set<StaffID>
    /// Whom somebody who is away has named to stand in.
    package var deputies: [StaffID: Set<StaffID>]

    package init(
        staff: Set<StaffID>,
        supervisors: Set<StaffID>,
        away: Set<StaffID> = [],
        deputies: [StaffID: Set<StaffID>] = [:]
    ) {
        self.staff = staff
        self.supervisors = supervisors
        self.away = away
        self.deputies = deputies
    }

    /// Whether somebody can be told of something today.
    package func isThere(_ person: StaffID) -> Bool { staff.contains(person) && !away.contains(person) }

    /// Those among `people` who are there; all who are of the staff where none is, for somebody must hear it.
    func present(among people: Set<StaffID>) -> Set<StaffID> {
        let there = people.filter(isThere)
        return there.isEmpty ? people.intersection(staff) : there
    }
}
