package import DiscriminationLaw

/// A point in time, and the Swedish calendar day it falls on.
///
/// The caller computes the day (Europe/Stockholm), because this floor knows no zones.
package struct Moment: Sendable, Hashable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64
    package let day: Day

    package init(milliseconds: Int64, day: Day) {
        self.milliseconds = milliseconds
        self.day = day
    }

    /// This moment, or the other where the clock went backwards: an event is never earlier than the one before it.
    package func notBefore(_ other: Moment?) -> Moment {
        guard let other, other.milliseconds > milliseconds else { return self }
        return other
    }
}
