/// Registers a contact as a case.
///
/// Inside the payload parties are numbered from 1 in their order; incidents refer to them by these numbers, and get the
/// numbers after them. A wall can be put up in the same step.
package struct Register: CommandPayload {
    package static let kind = CommandKind.register

    package var contact: Contact
    package var parties: [Party]
    package var incidents: [Incident]
    package var wall: Wall?

    package init(contact: Contact, parties: [Party] = [], incidents: [Incident] = [], wall: Wall? = nil) {
        self.contact = contact
        self.parties = parties
        self.incidents = incidents
        self.wall = wall
    }

    package var mentionedPeople: [StaffID] { wall?.named ?? [] }

    package func event(in situation: Situation) -> any EventContent {
        Registered(contact: contact, parties: parties, incidents: incidents, wall: wall)
    }
}
