import CaseWorkflow
import DiscriminationLaw

/// The labels of the codes that stand in one representation: list, then code, then what people read.
///
/// Codes stay as they are in the representation, in the same shape as a command takes them; the labels stand beside
/// them once.
package struct CodeLabels: Codable, Sendable, Equatable {
    private var labels: [String: [String: String]] = [:]

    package init() {}

    package subscript(list: String, code: String) -> String? { labels[list]?[code] }

    package init(from decoder: any Decoder) throws {
        labels = try [String: [String: String]](from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try labels.encode(to: encoder)
    }

    mutating func add(_ list: String, _ code: (some CodeList)?, in language: Language) {
        guard let code else { return }
        labels[list, default: [:]][code.rawValue] = code.label.in(language)
    }

    mutating func add(
        _ list: String,
        _ code: some RawRepresentable<String>,
        _ words: BilingualText,
        in language: Language
    ) {
        labels[list, default: [:]][code.rawValue] = words.in(language)
    }

    mutating func add(_ classification: Classification, in language: Language) {
        add(grounds: classification.grounds, in: language)
        add(forms: classification.forms, in: language)
        if let area = classification.area { add(areas: [area], in: language) }
    }

    mutating func add(grounds: [Ground], in language: Language) {
        for ground in grounds {
            labels["ground", default: [:]][ground.rawValue] = BilingualText(ground.plainSwedish, ground.english).in(
                language
            )
        }
    }

    mutating func add(forms: [Form], in language: Language) {
        for form in forms {
            labels["form", default: [:]][form.rawValue] = BilingualText(form.plainSwedish, form.english).in(language)
        }
    }

    mutating func add(areas: [SocietalArea], in language: Language) {
        for area in areas {
            labels["area", default: [:]][area.rawValue] = BilingualText(area.plainSwedish, area.english).in(language)
        }
    }
}
