package import Sealing

/// A day on which an account's owner must be reminded, and nothing of why.
package struct ReminderRow: Hashable, Sendable {
    /// By which the row is found again: reckoned under a key of the case, so that nobody else tells which rows belong together.
    package let slot: Identifier
    package let account: Identifier
    /// The day, counted since 1970-01-01.
    package let day: Int
    /// Who is told of the day, sealed under the daemon's key; nothing in rows from before there was one.
    package let route: [UInt8]?

    package init(slot: Identifier, account: Identifier, day: Int, route: [UInt8]? = nil) {
        self.slot = slot
        self.account = account
        self.day = day
        self.route = route
    }
}
