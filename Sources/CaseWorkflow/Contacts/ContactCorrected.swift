/// The record of the first contact was replaced.
package struct ContactCorrected: EventContent {
    package static let kind = EventKind.contactCorrected

    package var contact: Contact
    package var reason: String?

    package init(contact: Contact, reason: String? = nil) {
        self.contact = contact
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.contact = contact
    }
}
