/// The same thing said in Swedish and in English.
package struct BilingualText: Hashable, Codable, Sendable {
    package let swedish: String
    package let english: String

    package init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The text in one of the two languages.
    package func `in`(_ language: Language) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

/// The languages in which the law is explained.
package enum Language: String, CaseIterable, Codable, Sendable {
    case swedish = "sv"
    case english = "en"
}
