package import CaseWorkflow
package import DiscriminationLaw

/// Which open tasks a page shows, the earliest first.
package struct TaskQuery: Sendable, Equatable {
    /// Whose tasks.
    package enum Whose: Sendable, Equatable {
        /// The owner's: their own, and those for nobody in particular on cases assigned to them.
        case mine
        /// Another person's, in the same sense.
        case person(StaffID)
        /// All of the cases on this desk.
        case everyone
    }

    package var whose: Whose = .mine
    /// Only those whose day has passed.
    package var overdue = false
    /// Only those due on this day or earlier.
    package var dueTo: Day?
    /// The tasks of a page, 1 to 200.
    package var limit = 50
    /// `TaskPage.next` of the same query.
    package var cursor: String?

    package init() {}

    /// The tasks of the largest page.
    package static let largestPage = 200
}
