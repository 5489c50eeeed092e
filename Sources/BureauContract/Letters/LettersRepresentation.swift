package import CaseWorkflow
package import DiscriminationLaw

/// Which letters can be written for a case now, and what the others lack.
package struct LettersRepresentation: Codable, Sendable, Equatable {
    /// One letter.
    package struct Item: Codable, Sendable, Equatable {
        package let letter: Letter
        package let languages: [Language]
        /// Whether it can be written as the case now stands.
        package let ready: Bool
        /// What may be said of it.
        package let options: [LetterOption]
        /// The referrals that it can be written for; of a letter about a referral alone.
        package let referrals: [ElementID]?
        /// What it lacks, each with what to do; of a letter that cannot be written alone.
        package let missing: [Problem.Field]?

        package init(_ letter: Letter, referrals: [ElementID]?, missing: [Problem.Field]?) {
            self.letter = letter
            languages = Language.allCases
            ready = missing == nil
            options = letter.options
            self.referrals = referrals
            self.missing = missing
        }
    }

    package let id: CaseID
    package let version: Int
    package let letters: [Item]
    package let labels: CodeLabels

    package init(id: CaseID, version: Int, letters: [Item], in language: Language) {
        self.id = id
        self.version = version
        self.letters = letters
        var labels = CodeLabels()
        for item in letters { labels.add("letter", item.letter, in: language) }
        self.labels = labels
    }
}
