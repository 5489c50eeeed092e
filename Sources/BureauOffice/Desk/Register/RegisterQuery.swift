package import CaseWorkflow
package import DiscriminationLaw

/// Which cases a page of the register shows, and in which order; filters that are given hold together.
package struct RegisterQuery: Sendable, Equatable {
    package var phase: Phase?
    package var assignee: StaffID?
    /// Only cases without an assignee.
    package var unassigned = false
    package var number: CaseNumber?
    package var receivedFrom: Day?
    package var receivedTo: Day?
    package var closedFrom: Day?
    package var closedTo: Day?
    package var ground: Ground?
    package var form: Form?
    package var area: SocietalArea?
    /// A municipality of an event, whatever the case of its letters.
    package var municipality: String?
    package var respondentKind: RespondentKind?
    /// Only cases with an open task whose day has passed.
    package var overdue = false
    /// An outside reference, exactly.
    package var reference: String?

    package var sort: RegisterSort = .number
    package var descending = true
    /// The rows of a page, 1 to 200.
    package var limit = 50
    /// `RegisterPage.next` of the same query.
    package var cursor: String?

    package init() {}

    /// The rows of the largest page.
    package static let largestPage = 200
}

/// What a register is ordered by; of equal ones the newer stands first (last, descending).
package enum RegisterSort: String, Sendable, CaseIterable {
    case number
    case received
    /// The last event.
    case changed
    /// The earliest open task; cases without one stand behind all others (before them, descending).
    case nextDue = "next-due"
    /// The complainant's name, or else the title, as a Swedish reader expects it; protected identities stand last.
    case name
}
