package import CaseWorkflow
import Sealing

/// An account as lists show it: who it is and how it stands.
///
/// Nothing of any case.
package struct AccountSummary: Sendable {
    /// Whether the account may be used.
    package enum State: String, Sendable, CaseIterable {
        /// Waits for its holder to choose a passphrase.
        case invited
        case active
        case closed
    }

    package let id: StaffID
    package let name: String
    package let role: Role
    package let state: State
    /// Whether a supervisor has certified the keys; without that the account holds nothing.
    package let certified: Bool
    /// The words of the account's own keys, to be compared with the person.
    package let fingerprint: [String]?
    /// Whether signing in needs an authenticator's code.
    package let secondFactor: Bool
    /// Whether the account has a share in the newest generation of the supervisors' key.
    package let holdsSupervisorsKey: Bool
    /// Until when a reset can be taken back, in milliseconds since 1970.
    package let setAsideUntil: Int64?
}

/// A person's first step: the code they were given, the passphrase they choose, and the words they compared.
package struct Activation: Sendable {
    package let name: String
    package let code: String
    package let passphrase: String
    /// The words of the supervisors' key as a supervisor has read them out; not needed for roles without cases.
    package let supervisorsWords: [String]

    package init(name: String, code: String, passphrase: String, supervisorsWords: [String]) {
        self.name = name
        self.code = code
        self.passphrase = passphrase
        self.supervisorsWords = supervisorsWords
    }
}

/// What an activation leaves behind: words for the supervisor to compare, and the authenticator's secret, shown once.
package struct Activated: Sendable {
    package let fingerprint: [String]
    package let totpURI: String?
    package let totpSecret: String?
}
