package import BureauContract
package import CaseWorkflow
package import DiscriminationLaw

/// Which letter is wanted, in which language, and what is said of it that the case does not know.
package struct LetterRequest: Sendable, Equatable {
    package var letter: Letter
    package var language: Language
    package var details: LetterDetails

    package init(_ letter: Letter, in language: Language, _ details: LetterDetails = LetterDetails()) {
        self.letter = letter
        self.language = language
        self.details = details
    }
}
