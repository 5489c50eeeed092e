package import CaseWorkflow
package import DiscriminationLaw

/// Which tasks, clocks and promises a page shows, the earliest first.
package struct WatchQuery: Sendable, Equatable {
    /// Whose they are.
    package enum Scope: Sendable, Equatable {
        /// Everything that the owner is told of: `mine`, `deputising` and `escalated` in one order.
        case told
        /// Of the cases assigned to the owner, and the tasks given to them.
        case mine
        /// Of the cases whose assignees are all away and for one of whom the owner stands in.
        case deputising
        /// What calls for somebody and came to the owner because nobody has it, is there or has answered.
        case escalated
        /// Another person's, as theirs is `mine`.
        case person(StaffID)
        /// Of all cases on this desk.
        case everyone

        /// Whether what it shows depends on who is there that day.
        var isRouted: Bool {
            switch self {
            case .told, .deputising, .escalated: true
            case .mine, .person, .everyone: false
            }
        }
    }

    package var scope: Scope = .told
    /// Only what has an alarm that nobody has acknowledged.
    package var ringing = false
    /// Only what is due on this day or earlier.
    package var dueTo: Day?
    /// The entries of a page, 1 to 200.
    package var limit = 50
    /// `WatchPage.next` of the same query.
    package var cursor: String?

    package init() {}
}
