package import CaseWorkflow
package import DiscriminationLaw

/// A time in which somebody is away, and who stands in for them.
package struct AwayRepresentation: Codable, Sendable, Equatable {
    package let id: AwayID
    package let person: StaffID
    package let from: Day
    /// The last day, which counts.
    package let to: Day
    /// Nothing: the supervisors.
    package let deputy: StaffID?

    package init(id: AwayID, person: StaffID, from: Day, to: Day, deputy: StaffID?) {
        self.id = id
        self.person = person
        self.from = from
        self.to = to
        self.deputy = deputy
    }
}

/// The times in which people are away that have not passed, the earliest first.
package struct AwayListRepresentation: Codable, Sendable, Equatable {
    package let items: [AwayRepresentation]

    package init(items: [AwayRepresentation]) {
        self.items = items
    }
}
