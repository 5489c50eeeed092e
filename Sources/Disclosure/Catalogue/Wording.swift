/// A text that people read, in the two languages of every release.
package struct Wording: Hashable, Sendable {
    package let swedish: String
    package let english: String

    package init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The name of a place in what this names.
    func at(_ place: String) -> Wording {
        place.isEmpty ? self : Wording("\(swedish) \(place)", "\(english) \(place)")
    }

    /// What is said of the thing that this names.
    package func saying(_ swedish: String, _ english: String) -> Wording {
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

extension [Wording] {
    /// The first of them, and how many more there are: hundreds of faults of one cause say no more than ten.
    package var few: [Wording] {
        guard count > 10 else { return self }
        return prefix(10) + [Wording("… och \(count - 10) till.", "… and \(count - 10) more.")]
    }
}
