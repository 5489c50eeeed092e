package import DiscriminationLaw

/// One alarm: a clock of an incident, the day it ends, and how many days before.
///
/// The day is part of it: a clock that moves because a fact became known is announced again.
package struct AlarmKey: Codable, Sendable, Hashable {
    package var incident: ElementID
    package var branch: LimitationBranch
    package var act: LimitationAct
    /// The safe day of the clock; nothing while it waits for the end of a negotiation.
    package var safe: Day?
    /// How many days before the safe day: 30, 14, 7, 3 or 1; 0 where it waits, or is past.
    package var days: Int

    package init(incident: ElementID, branch: LimitationBranch, act: LimitationAct, safe: Day?, days: Int) {
        self.incident = incident
        self.branch = branch
        self.act = act
        self.safe = safe
        self.days = days
    }
}
