import CaseWorkflow
import DiscriminationLaw

/// A letter as one HTML document that prints on A4, fetches nothing and runs nothing.
///
/// It is written so that an XML reader takes it too. The style stands in the document; `policy(sha256:)` admits exactly it.
package struct LetterPage: Sendable, Equatable {
    /// The document, from the document type on.
    package let html: String

    package static let mediaType = "text/html; charset=utf-8"

    /// Fills the template of the letter in its language.
    package init(_ fields: LetterFields, templates: LetterTemplates) throws(DeskError) {
        var text = LetterText(in: fields.language)
        var context: [String: Any] = [:]
        for field in LetterField.allCases where field.list == nil {
            context[field.rawValue] = text.mark(fields.values[field] ?? .missing, of: field)
        }
        for list in LetterList.allCases {
            context[list.rawValue] = (fields.lists[list] ?? []).map { row in
                var marked: [String: String] = [:]
                for field in LetterField.allCases where field.list == list {
                    marked[field.rawValue] = text.mark(row[field] ?? .missing, of: field)
                }
                return marked
            }
        }
        for condition in LetterCondition.allCases {
            context[condition.rawValue] = fields.conditions[condition] ?? false
        }
        guard let rendered = templates.render(context, fields.letter, in: fields.language) else {
            throw DeskError(.faultyTemplates, "the template of \(fields.letter.rawValue) is missing")
        }
        html = text.exchange(in: rendered)
    }

    /// The Content-Security-Policy to serve every letter with: nothing but the one style, in a sandbox without scripts.
    ///
    /// - Parameters:
    ///   - templates: whose style is meant.
    ///   - sha256: gives the SHA-256 of bytes in Base64; this floor has no hash of its own.
    package static func policy(for templates: LetterTemplates, sha256: ([UInt8]) -> String) -> String {
        let style = sha256(Array(templates.style.utf8))
        return "default-src 'none'; style-src 'sha256-\(style)'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; sandbox"
    }
}
