/// What decides who may sue in a case; nil is not known.
package struct StandingFacts: Hashable, Codable, Sendable {
    /// What the union has said when it was asked to carry the claim.
    package enum UnionPosition: String, CaseIterable, Codable, Sendable {
        case notAsked = "not-asked"
        case noAnswer = "no-answer"
        case carries
        /// It declined by word of mouth: the written notice is still wanted.
        case declinedOrally = "declined-orally"
        case declinedInWriting = "declined-in-writing"
    }

    /// A wronged person under 18 who is not married.
    package struct Minor: Hashable, Codable, Sendable {
        /// How many custodians (vårdnadshavare) there are; nil is not known.
        package var custodians: Int?
        /// How many of them have consented.
        package var consents: Int

        package init(custodians: Int?, consents: Int) {
            self.custodians = custodians
            self.consents = consents
        }
    }

    /// Whether the claim is under the Parental Leave Act.
    package var isParentalLeave: Bool
    /// Whether that claim is about reprisals (FLL 16 c §).
    package var isParentalLeaveReprisal: Bool
    /// Whether it is a case under sections 1, 2, 3 or 18 of DL chapter 2, or under the Parental Leave Act.
    package var isEmployerClaim: Bool
    package var membership: UnionMembership
    /// Whether a collective agreement applies, or the work falls under one that binds the employer; nil counts as yes.
    package var collectiveAgreement: Bool?
    package var union: UnionPosition
    /// Whether the person has consented to the action (medgivande).
    package var consent: Bool
    package var minor: Minor?
    /// Whether the person has brought the action.
    package var personSues: Bool
    /// Whether the association is of the kind, and suited, to represent in this case; nil is not yet examined.
    package var associationIsSuited: Bool?

    package init(
        isEmployerClaim: Bool,
        isParentalLeave: Bool = false,
        isParentalLeaveReprisal: Bool = false,
        membership: UnionMembership = .unknown,
        collectiveAgreement: Bool? = nil,
        union: UnionPosition = .notAsked,
        consent: Bool = false,
        minor: Minor? = nil,
        personSues: Bool = false,
        associationIsSuited: Bool? = nil
    ) {
        self.isEmployerClaim = isEmployerClaim || isParentalLeave || isParentalLeaveReprisal
        self.isParentalLeave = isParentalLeave || isParentalLeaveReprisal
        self.isParentalLeaveReprisal = isParentalLeaveReprisal
        self.membership = membership
        self.collectiveAgreement = collectiveAgreement
        self.union = union
        self.consent = consent
        self.minor = minor
        self.personSues = personSues
        self.associationIsSuited = associationIsSuited
    }
}
