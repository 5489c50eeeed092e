/// The two numbers of the rule, which everybody may know.
package struct DisclosureRules: Hashable, Sendable {
    /// No published figure lies below it.
    package let threshold: Int

    /// What a marked cell ranges over at least.
    package let width: Int

    /// Refuses a threshold below 2 (it would protect nobody) and a width below 1.
    package init(threshold: Int = 5, width: Int? = nil) throws(DisclosureError) {
        guard (2...1000).contains(threshold), (1...1000).contains(width ?? threshold) else {
            throw DisclosureError(
                .malformed,
                "The threshold is at least 2 and the width at least 1, both at most 1000.",
                "Tröskeln är minst 2 och bredden minst 1, båda högst 1000."
            )
        }
        self.threshold = threshold
        self.width = width ?? threshold
    }

    /// Threshold and width 5.
    package static let standard = DisclosureRules()

    private init() {
        threshold = 5
        width = 5
    }
}
