import Disclosure
import DiscriminationLaw

extension OfficeError {
    /// A refusal that somebody decides on: why, and what to do, in both languages.
    init(_ code: Code, _ english: String, _ swedish: String, cause: (any Error)? = nil) {
        self.init(code, english, cause: cause)
        reason = BilingualText(swedish, english)
    }

    /// What the floor of disclosure control refuses.
    init(_ error: DisclosureError) {
        self.init(
            error.code == .outOfTime ? .releaseTime : .releaseRefused,
            error.message,
            error.words.swedish,
            cause: error
        )
    }

    /// What an attack or a check found.
    static func unsafe(_ faults: [Wording]) -> OfficeError {
        OfficeError(
            .releaseRefused,
            faults.few.map(\.english).joined(separator: " "),
            faults.few.map(\.swedish).joined(separator: " ")
        )
    }
}

extension BilingualText {
    init(_ wording: Wording) { self.init(wording.swedish, wording.english) }
}
