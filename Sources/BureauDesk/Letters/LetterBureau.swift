/// Who the letters are from; from the configuration, never from a case.
package struct LetterBureau: Sendable, Equatable {
    package var name: String?
    package var organisationNumber: String?
    /// Lines as on an envelope.
    package var address: String?
    /// Telephone, e-mail and hours, as the bureau wants them said.
    package var contact: String?

    package init(
        name: String? = nil,
        organisationNumber: String? = nil,
        address: String? = nil,
        contact: String? = nil
    ) {
        self.name = name
        self.organisationNumber = organisationNumber
        self.address = address
        self.contact = contact
    }
}
