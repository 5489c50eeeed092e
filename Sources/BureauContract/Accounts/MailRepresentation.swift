package import CaseWorkflow
package import DiscriminationLaw

/// Where somebody's reminders are sent, as it is asked for and shown.
package struct MailRepresentation: CheckedRequest, Equatable {
    package static let longest = 254

    package var address: String
    /// The language of the reminders.
    package var language: Language

    package init(address: String, language: Language) {
        self.address = address
        self.language = language
    }

    /// Names an address that is empty or too long; whether it has the form of one, the office says.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(address, "address", limit: Self.longest)
        return check.faults
    }
}
