package import CaseWorkflow
package import DiscriminationLaw

/// What a page of the register is asked for: filters, order and place.
package struct RegisterFilter: Sendable, Equatable {
    package static let limits = 1...200
    package static let defaultLimit = 50

    package var phase: Phase?
    /// An account, or nobody: `none`.
    package var assignee: Assignee?
    package var number: CaseNumber?
    package var receivedFrom: Day?
    package var receivedTo: Day?
    package var closedFrom: Day?
    package var closedTo: Day?
    package var ground: Ground?
    package var form: Form?
    package var area: SocietalArea?
    package var municipality: String?
    package var respondentKind: RespondentKind?
    package var overdue: Bool
    package var reference: String?
    package var sort: Sort
    package var descending: Bool
    package var cursor: String?
    package var limit: Int

    /// Whose cases.
    package enum Assignee: Sendable, Equatable {
        case nobody
        case person(StaffID)
    }

    /// What the register can be ordered by; a minus before it means the other way round.
    package enum Sort: String, CaseIterable, Sendable {
        case number
        case received
        case changed
        case nextDue = "next-due"
        case name
    }

    package init(sort: Sort = .number, descending: Bool = true, limit: Int = defaultLimit) {
        self.sort = sort
        self.descending = descending
        self.limit = limit
        overdue = false
    }
}
