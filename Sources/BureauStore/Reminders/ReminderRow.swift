package import Sealing

/// A day on which an account's owner must be reminded, and nothing of why.
package struct ReminderRow: Hashable, Sendable {
    /// By which the row is found again: reckoned under a key of the case, so that nobody else tells which rows belong together.
    package let slot: Identifier
    package let account: Identifier
    /// The day, counted since 1970-01-01.
    package let day: Int

    package init(slot: Identifier, account: Identifier, day: Int) {
        self.slot = slot
        self.account = account
        self.day = day
    }
}
