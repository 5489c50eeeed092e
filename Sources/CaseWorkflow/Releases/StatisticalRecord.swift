package import DiscriminationLaw

/// What statistics know of one case: codes and periods; no name, no text, no exact day, no identifier of a case.
///
/// Derived from the case file and nothing else, so that it can always be made again. What a person with a protected
/// identity lived or met is counted, but never where.
package struct StatisticalRecord: Codable, Sendable, Equatable {
    /// When the case was registered: late cases count in the period in which they are registered.
    package var registered: StatisticalPeriod
    /// Nothing while the case is open.
    package var closed: StatisticalPeriod?
    /// Where the complainant lives (bostadskommun).
    package var residence: String?
    /// Where it happened, of the first incident that says so.
    package var place: String?
    package var channel: ContactChannel
    package var sex: Sex?
    package var ageBand: AgeBand?
    /// Whether somebody speaks for the complainant.
    package var onBehalfOf: Bool
    package var alleged: Codes
    /// Nothing where no incident is assessed.
    package var assessed: Codes?
    package var respondents: [RespondentKind]
    package var caseType: CaseType?
    package var actions: [ActionKind]
    package var outcome: ClosureCode?
    package var isCampaign: Bool

    /// The classification of all incidents together, each code once; the first is the one that weighs most.
    package struct Codes: Codable, Sendable, Equatable {
        package var grounds: [Ground]
        package var forms: [Form]
        package var areas: [SocietalArea]

        package init(grounds: [Ground] = [], forms: [Form] = [], areas: [SocietalArea] = []) {
            self.grounds = grounds
            self.forms = forms
            self.areas = areas
        }
    }

    /// Derives the record of a case.
    package init(_ file: CaseFile) {
        let complainant = file.parties.first { $0.party.role == .complainant }
        let isProtected = file.hasProtectedIdentity
        registered = StatisticalPeriod(file.registeredAt.day)
        closed = file.closedOn.map(StatisticalPeriod.init)
        residence = isProtected ? nil : complainant?.party.municipality
        place = isProtected ? nil : file.incidents.lazy.compactMap(\.incident.municipality).first
        channel = file.contact.channel
        sex = complainant?.party.sex
        ageBand = complainant?.party.ageBand
        onBehalfOf = file.parties.contains { entry in
            entry.party.onBehalfOf.flatMap(file.party)?.role == .complainant
        }
        alleged = Codes(file.incidents.map(\.incident.alleged))
        let assessments = file.incidents.compactMap(\.assessment?.assessed)
        assessed = assessments.isEmpty ? nil : Codes(assessments)
        respondents = file.parties.compactMap(\.party.respondent?.kind).distinct
        caseType = file.caseType
        actions = file.actions.map(\.action.kind).distinct
        outcome = file.closure?.outcome
        isCampaign = file.campaign != nil
    }

    /// What is left when the case is erased: years instead of quarters, and neither age band nor municipality but where a
    /// declared table needs them.
    ///
    /// - Parameter needed: The dimensions that tables declared before the period began still need.
    package func reduced(keeping needed: Set<StatisticalDimension> = []) -> StatisticalRecord {
        var record = self
        record.registered = registered.yearAlone
        record.closed = closed?.yearAlone
        if !needed.contains(.ageBand) { record.ageBand = nil }
        if !needed.contains(.municipality) { record.residence = nil }
        if !needed.contains(.eventMunicipality) { record.place = nil }
        return record
    }
}

extension StatisticalRecord.Codes {
    /// Brings classifications together in the order of their incidents.
    init(_ classifications: [Classification]) {
        self.init(
            grounds: classifications.flatMap(\.grounds).distinct,
            forms: classifications.flatMap(\.forms).distinct,
            areas: classifications.compactMap(\.area).distinct
        )
    }
}
