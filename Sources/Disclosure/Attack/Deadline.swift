/// Asks the caller whether time is left; this floor knows no clock.
package struct Deadline {
    private let isPast: () -> Bool

    /// `isPast` is asked before every solution; it must be cheap.
    package init(isPast: @escaping () -> Bool) {
        self.isPast = isPast
    }

    /// No limit.
    package static var none: Deadline { Deadline { false } }

    /// Throws `outOfTime` where no time is left.
    func check() throws(DisclosureError) {
        guard !isPast() else {
            throw DisclosureError(
                .outOfTime,
                "The time given ran out. Merge classes, drop a dimension, or publish fewer tables together.",
                "Tiden tog slut. Slå samman klasser, ta bort en dimension eller publicera färre tabeller tillsammans."
            )
        }
    }
}
