import BureauOffice
import ArgumentParser
import CaseWorkflow

/// What can be said of a party by codes and numbers; what tells who it is stands in a text.
struct PartyOptions: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        exclusivity: .exclusive,
        help: ArgumentHelp(words("Parten vill vara anonym: inget namn.", "The party is anonymous: no name is kept."))
    )
    var anonymous: Bool?
    @Option(help: ArgumentHelp(words("Numret på den part som den här företräder.", "The party this one speaks for.")))
    var onBehalfOf: Int?
    @Option(help: ArgumentHelp(words("Slag av motpart.", "Kind of respondent."))) var kind: RespondentKind?
    @Option(help: ArgumentHelp(words("Motpartens sektor.", "The respondent's sector."))) var sector: Sector?
    @Option(
        help: ArgumentHelp(
            words(
                "Kommun: personens bostadskommun, motpartens kommun.",
                "Municipality: where the person lives, or the respondent's."
            )
        )
    ) var municipality: String?
    @Option(help: ArgumentHelp(words("Språk (BCP 47: sv, ar, rmy).", "Language (BCP 47: sv, ar, rmy).")))
    var speaks: String?
    @Option(help: ArgumentHelp(words("Språk som kräver tolk.", "Language for which an interpreter is needed.")))
    var interpreter: String?
    @Option(help: ArgumentHelp(words("Skyddad identitet.", "Protected identity."))) var protection: ProtectionLevel?
    @Option(help: ArgumentHelp(words("Kön, för statistiken.", "Sex, for statistics."))) var sex: Sex?
    @Option(help: ArgumentHelp(words("Ålder, för statistiken.", "Age, for statistics."))) var ageBand: AgeBand?
    @Option(help: ArgumentHelp(words("Hur många en grupp är.", "How many people a group is."))) var persons: Int?

    /// Sets what was given on a party, and leaves the rest.
    ///
    /// Refuses what only a respondent has on a party that is none.
    func apply(_ text: PartyText?, to party: inout Party) throws {
        try checkRole(party.role, text)
        if let anonymous { party.anonymous = anonymous }
        if let onBehalfOf { party.onBehalfOf = onBehalfOf }
        if let speaks { party.language = speaks }
        if let interpreter { party.interpreterLanguage = interpreter }
        if let protection { party.protection = protection }
        if let sex { party.sex = sex }
        if let ageBand { party.ageBand = ageBand }
        if let persons { party.persons = persons }
        if let name = text?.values[.name] { party.name = name.isEmpty ? nil : name }
        if let needs = text?.values[.accessibility] { party.accessibilityNeeds = needs.isEmpty ? nil : needs }
        if let ways = text?.contactWays { party.contactWays = ways }
        if anonymous == true { party.name = nil }
        if party.role == .respondent {
            applyRespondent(text, to: &party)
        } else if let municipality {
            party.municipality = municipality
        }
    }

    private func applyRespondent(_ text: PartyText?, to party: inout Party) {
        let number = text?.values[.organisation]
        guard kind != nil || sector != nil || municipality != nil || number != nil else { return }
        var details = party.respondent ?? RespondentDetails(kind: .unknown)
        if let kind { details.kind = kind }
        if let sector { details.sector = sector }
        if let municipality { details.municipality = municipality }
        if let number { details.organisationNumber = number.isEmpty ? nil : number }
        party.respondent = details
    }

    private func checkRole(_ role: PartyRole, _ text: PartyText?) throws {
        guard role != .respondent else { return }
        let given = [
            kind.map { _ in "--kind" }, sector.map { _ in "--sector" },
            text?.values[.organisation].map { _ in words("organisationsnummer", "organisation") },
        ]
        guard let option = given.compactMap({ $0 }).first else { return }
        throw Failure(
            .usage,
            words(
                "\(option) gäller bara motparter: utelämna det, eller ange rollen respondent.",
                "\(option) is for respondents only: leave it out, or give the role respondent."
            )
        )
    }
}
