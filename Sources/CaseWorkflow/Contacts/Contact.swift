package import DiscriminationLaw

/// The first contact: when and how a complaint came in, and what was said.
package struct Contact: Codable, Sendable, Equatable {
    package var channel: ContactChannel
    /// The Swedish day of the contact; not after the day it is entered.
    package var receivedOn: Day
    /// The unit of the municipality that sent the person, such as a school or the HR department.
    package var referredBy: String?
    /// A few words for lists; shown only where no protected identity forbids it.
    package var title: String
    /// The complaint in the caseworker's words.
    package var narrative: String
    /// A reference from outside, such as the identifier in an imported file; the office sees to it that it is used once.
    package var reference: String?

    package init(
        channel: ContactChannel,
        receivedOn: Day,
        referredBy: String? = nil,
        title: String,
        narrative: String,
        reference: String? = nil
    ) {
        self.channel = channel
        self.receivedOn = receivedOn
        self.referredBy = referredBy
        self.title = title
        self.narrative = narrative
        self.reference = reference
    }
}
