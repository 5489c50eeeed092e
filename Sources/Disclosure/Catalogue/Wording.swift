/// A text that people read, in the two languages of every release.
package struct Wording: Hashable, Sendable {
    package let swedish: String
    package let english: String

    package init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// What is said of the thing that this names.
    func saying(_ swedish: String, _ english: String) -> Wording {
        Wording("\(self.swedish): \(swedish)", "\(self.english): \(english)")
    }

    /// The name of cases with their years after it, such as `inkomna 2023–2025`.
    func over(_ years: ClosedRange<Int>) -> Wording {
        let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
        return Wording("\(swedish) \(span)", "\(english) \(span)")
    }

    /// The text in one of the two languages.
    package func `in`(_ language: ReportLanguage) -> String {
        language == .swedish ? swedish : english
    }
}

/// The languages in which every release is published.
package enum ReportLanguage: String, CaseIterable, Sendable {
    case swedish = "sv"
    case english = "en"
}
