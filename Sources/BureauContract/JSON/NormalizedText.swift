import Foundation

extension String {
    /// The text in Unicode normalization form C.
    ///
    /// Costs nothing for text whose scalars all lie below U+0300, which is every Western European text that was typed
    /// and not decomposed. Swift's `==` calls the two forms equal; SQLite, hashes and passphrase locks do not, which is
    /// why all text is brought to this form at the edge.
    package var normalizedToNFC: String {
        if utf8.allSatisfy({ $0 < 0xCC }) {
            // Every scalar from U+0300 begins with a byte of at least 0xCC.
            return self
        }
        return precomposedStringWithCanonicalMapping
    }
}
