package import DiscriminationLaw

/// The ground on which personal data in the case are processed for one purpose, from a day on.
package struct ProcessingBasis: Codable, Sendable, Equatable {
    package var purpose: ProcessingPurpose
    package var basis: LegalBasis
    /// Nothing where no sensitive data (article 9.1) are processed for the purpose.
    package var special: SpecialBasis?
    package var from: Day
    /// The last day; nothing while it holds.
    package var to: Day?
    package var note: String?

    package init(
        purpose: ProcessingPurpose,
        basis: LegalBasis,
        special: SpecialBasis? = nil,
        from: Day,
        to: Day? = nil,
        note: String? = nil
    ) {
        self.purpose = purpose
        self.basis = basis
        self.special = special
        self.from = from
        self.to = to
        self.note = note
    }

    func check(_ check: inout FaultCheck) {
        check.past(from, at: "from")
        check.order(from, to, at: "to")
        check.optionalText(note, at: "note", limit: Limits.shortText)
    }
}
