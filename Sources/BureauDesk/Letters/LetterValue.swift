package import DiscriminationLaw

/// What stands in a letter for one field: its text, or a mark that it is missing or held back.
package enum LetterValue: Sendable, Equatable {
    case text(String)
    /// Not known; the letter shows it, so that nobody sends a gap.
    case missing
    /// Kept out of the letter by a protected identity.
    ///
    /// The mark does not say so: who reads a letter must not learn that somebody is protected.
    case withheld

    /// A text; one of nothing but white space is missing.
    init(_ text: String?) {
        guard let text, !text.allSatisfy(\.isWhitespace) else {
            self = .missing
            return
        }
        self = .text(text)
    }

    /// The words that are read, without markup.
    package func words(of field: LetterField, in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .missing: "⟨\(Self.missingWord.in(language)): \(field.label.in(language))⟩"
        case .withheld: "⟨\(Self.withheldWord.in(language)): \(field.label.in(language))⟩"
        }
    }

    private static let missingWord = BilingualText("saknas", "missing")
    private static let withheldWord = BilingualText("lämnas inte ut i brev", "not given in letters")
}
