package import BureauContract

/// What went wrong on the floor of the client.
///
/// `message` says what happened and what to do; it never carries personal data, content of a case or a secret. What the
/// service answered with a problem document has the problem's own code, its status and the fields it names.
package struct ClientError: Error, Sendable {
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
    /// The status of the answer; nil where there was none.
    package var status: Int?
    /// The fields that cannot be accepted.
    package var fields: [Problem.Field] = []
    /// Seconds to wait before asking again.
    package var retryAfter: Int?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
