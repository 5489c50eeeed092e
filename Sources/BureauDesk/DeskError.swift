/// What went wrong on the floor of the web desk and its letters.
///
/// `message` says what happened and what to do; it never carries personal data, content of a case or a secret.
package struct DeskError: Error, Sendable {
    /// The kind of failure; new kinds may be added.
    package struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package var description: String { rawValue }
    }

    package let code: Code
    package let message: String
    package let cause: (any Error)?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
