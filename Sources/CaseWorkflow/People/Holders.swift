/// Who must hold a key to a case.
package struct Holders: Sendable, Equatable {
    /// The people named one by one.
    package var people: Set<StaffID>
    /// Whether the supervisors hold it too, through their common key.
    package var supervisors: Bool

    package init(people: Set<StaffID>, supervisors: Bool) {
        self.people = people
        self.supervisors = supervisors
    }

    /// Whether this person holds the case.
    package func include(_ actor: Actor) -> Bool {
        people.contains(actor.id) || supervisors && actor.roles.contains(.supervisor)
    }

    /// Whether somebody lost the case between the two, so that what is written from now on needs a new key.
    ///
    /// A supervisor who is no longer named but still reads through the common key counts as lost: one epoch too many
    /// costs a few wraps, one too few shows a case.
    package static func needsNewEpoch(from before: Holders, to after: Holders) -> Bool {
        before.supervisors && !after.supervisors || !before.people.isSubset(of: after.people)
    }
}
