/// What went wrong on the floor of disclosure control.
///
/// `message` says what happened and what to do, in English for the log; `words` says it in both languages, for people.
/// Neither carries a count that is not published.
package struct DisclosureError: Error, Sendable {
    /// The kind of failure; new kinds may be added.
    package struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package var description: String { rawValue }
    }

    package let code: Code
    package let words: Wording
    package let cause: (any Error)?

    package var message: String { words.english }

    package init(_ code: Code, _ message: String, _ swedish: String, cause: (any Error)? = nil) {
        self.init(code, Wording(swedish, message), cause: cause)
    }

    package init(_ code: Code, _ words: Wording, cause: (any Error)? = nil) {
        self.code = code
        self.words = words
        self.cause = cause
    }
}
