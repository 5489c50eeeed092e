package import DiscriminationLaw

/// A closed list of codes with a stable text for storage and the wire, and a label in both languages.
///
/// A raw value is never changed once it has been released, because events hold it; new cases may be added.
package protocol CodeList: RawRepresentable, CaseIterable, Codable, Hashable, Sendable where RawValue == String {
    /// What people read.
    var label: BilingualText { get }
}
