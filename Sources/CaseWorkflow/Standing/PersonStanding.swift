package import DiscriminationLaw

/// What decides who may sue for one wronged person; nil is not known.
package struct PersonStanding: Codable, Sendable, Equatable {
    /// Where it may matter: a claim of somebody under 18 outside working life runs from the 18th birthday.
    package var birthDate: Day?
    /// Whether a person under 18 is married: then no custodian is asked (DL 6:2).
    package var isMarried: Bool?
    /// How many custodians (vårdnadshavare) a person under 18 has.
    package var custodians: Int?
    package var membership: UnionMembership
    package var union: UnionContact?
    /// Whether a collective agreement binds the employer for the work; nil counts as yes.
    package var collectiveAgreement: Bool?
    /// Whether the person has brought the action.
    package var personSues: Bool?

    package init(
        birthDate: Day? = nil,
        isMarried: Bool? = nil,
        custodians: Int? = nil,
        membership: UnionMembership = .unknown,
        union: UnionContact? = nil,
        collectiveAgreement: Bool? = nil,
        personSues: Bool? = nil
    ) {
        self.birthDate = birthDate
        self.isMarried = isMarried
        self.custodians = custodians
        self.membership = membership
        self.union = union
        self.collectiveAgreement = collectiveAgreement
        self.personSues = personSues
    }

    /// What the union was asked and what it said.
    package struct UnionContact: Codable, Sendable, Equatable {
        package var name: String?
        /// The day on which the union knew of the matter.
        package var knowledge: Day?
        package var askedOn: Day?
        package var position: StandingFacts.UnionPosition
        package var answeredOn: Day?

        package init(
            name: String? = nil,
            knowledge: Day? = nil,
            askedOn: Day? = nil,
            position: StandingFacts.UnionPosition,
            answeredOn: Day? = nil
        ) {
            self.name = name
            self.knowledge = knowledge
            self.askedOn = askedOn
            self.position = position
            self.answeredOn = answeredOn
        }
    }

    /// Whether the person is under 18 and unmarried on a day; nil where it is not known.
    package func isMinor(on day: Day) -> Bool? {
        isMarried == true ? false : birthDate.map { $0.adding(years: 18) > day }
    }
}
