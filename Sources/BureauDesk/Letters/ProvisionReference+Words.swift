import DiscriminationLaw

extension ProvisionReference {
    /// Written out for somebody who does not know the abbreviations.
    func words(in language: Language) -> String {
        switch language {
        case .swedish: "\(description.dropFirst(statute.rawValue.count + 1)) \(statute.swedish)"
        case .english: "\(chapter.map { "chapter \($0), " } ?? "")\(englishSection) of \(statute.english)"
        }
    }

    /// `4 § 1` is section 4, item 1; `4–14` are several sections.
    private var englishSection: String {
        let parts = section.split(separator: "§", maxSplits: 1).map { $0.trimmed }
        let number = parts.first ?? section
        let several = number.contains("–") || number.contains(",") || number.contains("och")
        let sections = "\(several ? "sections" : "section") \(number.replacing("och", with: "and"))"
        guard parts.count == 2, !parts[1].isEmpty else { return sections }
        let rest = parts[1].replacing("andra stycket", with: "second paragraph")
            .replacing("första stycket", with: "first paragraph").replacing("tredje stycket", with: "third paragraph")
        return rest.first?.isNumber == true ? "\(sections), item \(rest)" : "\(sections), \(rest)"
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
