package import DiscriminationLaw

/// A consent (samtycke) or mandate (fullmakt): who gave it, for what, to whom, how, and how long it holds.
package struct Consent: Codable, Sendable, Equatable {
    package var purpose: ConsentPurpose
    /// The party that gave it.
    package var giver: ElementID
    /// The party it was given for, where that is another than the giver, such as a custodian's child.
    ///
    /// Left out, it is who the giver speaks for, or the giver.
    package var concerns: ElementID?
    /// What it covers, in words.
    package var scope: String
    /// Who may get something by it, such as the body the case is referred to.
    package var recipient: String?
    package var form: ConsentForm
    package var givenOn: Day
    /// The last day on which it holds; nothing where it holds until it is withdrawn.
    package var expiresOn: Day?

    package init(
        purpose: ConsentPurpose,
        giver: ElementID,
        concerns: ElementID? = nil,
        scope: String,
        recipient: String? = nil,
        form: ConsentForm,
        givenOn: Day,
        expiresOn: Day? = nil
    ) {
        self.purpose = purpose
        self.giver = giver
        self.concerns = concerns
        self.scope = scope
        self.recipient = recipient
        self.form = form
        self.givenOn = givenOn
        self.expiresOn = expiresOn
    }
}
