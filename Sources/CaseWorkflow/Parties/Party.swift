/// A person, group or organisation in a case.
package struct Party: Codable, Sendable, Equatable {
    package var role: PartyRole
    /// Nothing where the party is anonymous or the name is not known.
    package var name: String?
    /// The party asked to be anonymous: then no name is kept.
    package var anonymous: Bool = false
    /// The party this one speaks for.
    package var onBehalfOf: ElementID?
    /// Only for respondents.
    package var respondent: RespondentDetails?
    package var contactWays: [ContactWay]
    /// BCP 47, such as `sv`, `ar` or `rmy`.
    package var language: String?
    /// BCP 47; where an interpreter is needed.
    package var interpreterLanguage: String?
    package var accessibilityNeeds: String?
    package var protection: ProtectionLevel = .none
    package var sex: Sex?
    package var ageBand: AgeBand?
    /// How many people stand behind the party, where it is a group.
    package var persons: Int?
    /// The municipality where the person lives (bostadskommun).
    package var municipality: String?

    package init(
        role: PartyRole,
        name: String? = nil,
        anonymous: Bool = false,
        onBehalfOf: ElementID? = nil,
        respondent: RespondentDetails? = nil,
        contactWays: [ContactWay] = [],
        language: String? = nil,
        interpreterLanguage: String? = nil,
        accessibilityNeeds: String? = nil,
        protection: ProtectionLevel = .none,
        sex: Sex? = nil,
        ageBand: AgeBand? = nil,
        persons: Int? = nil,
        municipality: String? = nil
    ) {
        self.role = role
        self.name = name
        self.anonymous = anonymous
        self.onBehalfOf = onBehalfOf
        self.respondent = respondent
        self.contactWays = contactWays
        self.language = language
        self.interpreterLanguage = interpreterLanguage
        self.accessibilityNeeds = accessibilityNeeds
        self.protection = protection
        self.sex = sex
        self.ageBand = ageBand
        self.persons = persons
        self.municipality = municipality
    }
}
