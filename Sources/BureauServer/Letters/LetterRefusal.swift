package import BureauContract
package import DiscriminationLaw

/// Why a letter cannot be written, and what to do.
///
/// Never holds content of a case.
package struct LetterRefusal: Error, Sendable, Hashable {
    package let code: ProblemCode
    /// What was said of the letter that does not fit, or the part of the case that must change first.
    package let field: String
    package let remedy: BilingualText

    package init(_ code: ProblemCode, at field: String, _ remedy: BilingualText) {
        self.code = code
        self.field = field
        self.remedy = remedy
    }

    /// Refused because of an option.
    package init(_ code: ProblemCode, at option: LetterOption, _ remedy: BilingualText) {
        self.init(code, at: option.rawValue, remedy)
    }

    /// As a field of a problem document.
    func field(in language: Language) -> Problem.Field {
        Problem.Field(field: field, code: code.name, detail: remedy.in(language))
    }
}
