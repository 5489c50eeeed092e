package import DiscriminationLaw

/// A place in a statute, in its parts and as a jurist writes it.
package struct ProvisionRepresentation: Codable, Sendable, Equatable {
    /// `DL`, `FLL`, `LAS` and their like.
    package let statute: ProvisionReference.Statute
    /// Nothing where the statute has no chapters.
    package let chapter: Int?
    package let section: String
    /// As `DL 6 kap. 4 §`.
    package let text: String

    /// Shows a reference.
    package init(_ reference: ProvisionReference) {
        statute = reference.statute
        chapter = reference.chapter
        section = reference.section
        text = reference.description
    }
}
