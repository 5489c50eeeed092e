/// The random identifier of a case: 16 random bytes as 32 lower-case hexadecimal digits.
package struct CaseID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Refuses everything but exactly 32 lower-case hexadecimal digits.
    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: CaseID, right: CaseID) -> Bool { left.text < right.text }
}
