package import CaseWorkflow
package import DiscriminationLaw

/// What went wrong on the floor of what a person can do.
///
/// `message` says what happened and what to do; it never carries personal data, content of a case or a secret.
/// The details that an answer needs (a refusal, faults, the version a case stands at, seconds to wait) travel beside it.
package struct OfficeError: Error, Sendable {
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
    /// The workflow's refusal, with `.refused`.
    package var refusal: Refusal?
    /// What is wrong with which field, with `.invalid`.
    package var faults: [Fault] = []
    /// The version the case stands at, with `.versionMoved`.
    package var currentVersion: Int?
    /// Why a release cannot be made, signed or read, for people; `message` is its English.
    package var reason: BilingualText?
    /// Seconds to wait before asking again, with `.busy`.
    package var retryAfter: Int?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    /// A refusal of the workflow as an error of this floor.
    package static func refused(_ refusal: Refusal) -> OfficeError {
        var error = OfficeError(.refused, "The workflow refuses this: \(refusal.code.rawValue).")
        error.refusal = refusal
        return error
    }

    /// Faults of a payload as an error of this floor.
    package static func invalid(_ faults: [Fault]) -> OfficeError {
        var error = OfficeError(.invalid, "\(faults.count) field(s) cannot be accepted; each is named with its remedy.")
        error.faults = faults
        return error
    }

    /// The case stands at another version than the command expected.
    package static func versionMoved(to version: Int) -> OfficeError {
        var error = OfficeError(.versionMoved, "The case has changed since it was read. Read it again and repeat.")
        error.currentVersion = version
        return error
    }

    /// There is no such case, or none that this person holds: the two cannot be told apart.
    package static let caseNotFound = OfficeError(.notFound, "There is no such case among those you hold.")
}
