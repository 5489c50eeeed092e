package import Sealing

/// A reminder that was sent: to whom, of which day, and how many days before.
package struct MailSentRow: Hashable, Sendable {
    package let account: Identifier
    /// Counted since 1970-01-01.
    package let day: Int
    package let threshold: Int

    package init(account: Identifier, day: Int, threshold: Int) {
        self.account = account
        self.day = day
        self.threshold = threshold
    }
}
