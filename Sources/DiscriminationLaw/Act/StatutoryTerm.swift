/// What is said of one entry of a code list: its place in the law, its names and the time in which it counts.
package struct TermEntry: Hashable, Codable, Sendable {
    /// Where the law says it; nil for entries that statistics want and the law does not know.
    package let reference: ProvisionReference?
    /// The words of the statute, or the common name where it has none.
    package let statutoryLabel: String
    /// The same in plain Swedish, as it is said to a person who seeks help.
    package let plainSwedish: String
    /// The same in English.
    package let english: String
    /// When it counts; before and after, a warning is due.
    package let validity: Validity

    package init(
        _ statutoryLabel: String,
        plain plainSwedish: String,
        english: String,
        at reference: ProvisionReference?,
        validity: Validity? = nil
    ) {
        self.statutoryLabel = statutoryLabel
        self.plainSwedish = plainSwedish
        self.english = english
        self.reference = reference
        self.validity = validity ?? (reference?.statute == .discriminationAct ? .sinceTheAct : .unlimited)
    }
}

/// An entry of a code list of the Act.
///
/// The raw value is the code that is stored, sent and counted.
package protocol StatutoryTerm: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
    /// Everything said of the entry, in one value.
    var entry: TermEntry { get }
}

extension StatutoryTerm {
    /// The words of the statute.
    package var statutoryLabel: String { entry.statutoryLabel }
    /// The same in plain Swedish.
    package var plainSwedish: String { entry.plainSwedish }
    /// The same in English.
    package var english: String { entry.english }
    /// Where the law says it.
    package var reference: ProvisionReference? { entry.reference }
    /// The chapter of the Act.
    package var chapter: Int? { entry.reference?.chapter }
    /// The section of the Act.
    package var section: String? { entry.reference?.section }
    /// The first day on which it counts, nil where that is not established.
    package var validFrom: Day? { entry.validity.from }
    /// The last day on which it counts, nil while it does.
    package var validTo: Day? { entry.validity.to }
}
