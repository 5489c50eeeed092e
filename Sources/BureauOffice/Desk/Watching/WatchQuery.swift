package import DiscriminationLaw

/// Which tasks, clocks and questions a page shows, the earliest first.
package struct WatchQuery: Sendable, Equatable {
    /// Whose; clocks are those of the cases assigned to the person.
    package var whose: TaskQuery.Whose = .mine
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
