/// What is kept about the organisation complained of.
package struct RespondentDetails: Codable, Sendable, Equatable {
    package var kind: RespondentKind
    package var sector: Sector?
    /// Organisationsnummer, ten digits with or without the hyphen.
    package var organisationNumber: String?
    package var municipality: String?

    package init(
        kind: RespondentKind,
        sector: Sector? = nil,
        organisationNumber: String? = nil,
        municipality: String? = nil
    ) {
        self.kind = kind
        self.sector = sector
        self.organisationNumber = organisationNumber
        self.municipality = municipality
    }
}
