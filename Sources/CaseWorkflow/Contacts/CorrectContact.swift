/// Replaces what is recorded of the first contact; the earlier text stays in the history.
package struct CorrectContact: CommandPayload {
    package static let kind = CommandKind.correctContact

    package var contact: Contact
    package var reason: String?

    package init(contact: Contact, reason: String? = nil) {
        self.contact = contact
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.inside("contact") { contact.check(&$0) }
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ContactCorrected(contact: contact, reason: reason)
    }
}
