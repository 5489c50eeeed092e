package import BureauContract
package import CaseWorkflow
package import DiscriminationLaw

/// Writes the letters of a case that somebody has opened; the server is given one from the floor above.
package protocol LetterWriter: Sendable {
    /// Writes a letter of a case as it stands on a day; refuses with a `LetterRefusal` what cannot be written.
    func write(
        _ letter: Letter,
        in language: Language,
        _ details: LetterDetails,
        of file: CaseFile,
        on today: Day
    ) throws -> LetterDocument

    /// Which letters can be written of a case on a day, in the order of the list.
    func prospects(of file: CaseFile, on today: Day) -> [LetterProspect]
}

/// A letter as it is handed out: a document that prints by itself.
package struct LetterDocument: Sendable, Equatable {
    package let html: String
    /// The Content-Security-Policy that admits its style and nothing else.
    package let policy: String

    package init(html: String, policy: String) {
        self.html = html
        self.policy = policy
    }
}

/// Whether a letter can be written of a case.
package struct LetterProspect: Sendable, Equatable {
    package let letter: Letter
    /// The referrals for which it can be written; nil for a letter that is about none.
    package let referrals: [ElementID]?
    /// Why it cannot be written; empty where it can.
    package let refusals: [LetterRefusal]

    package init(_ letter: Letter, referrals: [ElementID]? = nil, refusals: [LetterRefusal] = []) {
        self.letter = letter
        self.referrals = referrals
        self.refusals = refusals
    }
}
