package import BureauContract
package import DiscriminationLaw
import CaseWorkflow

/// What is wrong in an import file: line, field, and what to put right.
package struct ImportFault: Error, Sendable, Hashable {
    /// Where in the file; nil only for a fault of the file as a whole.
    package let position: TextPosition?
    /// The field, as `[3].act_date.from`; empty for the file as a whole.
    package let field: String
    /// What is wrong; stable.
    package let code: String
    package let words: BilingualText

    init(position: TextPosition?, field: String, code: String, words: BilingualText) {
        self.position = position
        self.field = field
        self.code = code
        self.words = words
    }

    init(_ fault: JSONFault) {
        self.init(position: fault.position, field: fault.path, code: fault.code.rawValue, words: fault.code.words)
    }

    /// One line, as `cases.json:12:5: [3].title_sv: must not be empty`.
    package func line(file: String, in language: Language) -> String {
        let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
        return field.isEmpty ? "\(place): \(words.in(language))" : "\(place): \(field): \(words.in(language))"
    }
}

/// All faults of an import file, in its order; nothing of it was written.
package struct ImportFaults: Error, Sendable, Equatable {
    package let faults: [ImportFault]
}
