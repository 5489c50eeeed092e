/// Where a party stands in a case, as far as the interests of others go.
package enum ConflictStanding: UInt8, CaseIterable, Sendable {
    /// Somebody who complains.
    case complainant = 1
    /// Who speaks for a complainant: a representative, a union.
    case besideComplainant = 2
    /// Who is complained of.
    case respondent = 3
    /// Who speaks for a respondent.
    case besideRespondent = 4
    /// A witness or somebody else.
    case neutral = 5

    /// The standing of a party, in a case whose parties are `parties`.
    ///
    /// Who speaks for nobody that is named speaks for the complainant: that is whom a bureau meets.
    package init(of party: Party, among parties: [CaseFile.PartyEntry]) {
        switch party.role {
        case .complainant: self = .complainant
        case .respondent: self = .respondent
        case .representative, .union:
            let spokenFor = party.onBehalfOf.flatMap { id in parties.first { $0.id == id }?.party.role }
            self = spokenFor == .respondent ? .besideRespondent : .besideComplainant
        case .witness, .other: self = .neutral
        }
    }

    /// What it means that the same name stands so here and as `other` in another case; nil where it is no conflict.
    ///
    /// Two cases with the same respondent are none: large employers and municipalities stand in many.
    package func relation(to other: ConflictStanding) -> ConflictRelation? {
        switch (self, other) {
        case (.complainant, .complainant): .sameComplainant
        case (.complainant, .respondent), (.respondent, .complainant), (.complainant, .besideRespondent),
            (.besideRespondent, .complainant), (.besideComplainant, .respondent), (.respondent, .besideComplainant):
            .oppositeSide
        default: nil
        }
    }

    /// The standings in another case that are a conflict with this one.
    package var conflicting: [ConflictStanding] { Self.allCases.filter { relation(to: $0) != nil } }
}
