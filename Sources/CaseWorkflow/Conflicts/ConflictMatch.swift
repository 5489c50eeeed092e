/// What a new party met, as far as a reader holds it.
package struct ConflictMatch: Codable, Sendable, Equatable {
    package let relation: ConflictRelation
    /// The case that was met, and which of its parties; nothing for a tie.
    package let caseID: CaseID?
    package let party: ElementID?
    /// The tie that was met.
    package let tie: TieReference?
    /// The party that was compared; nothing for who does not hold the case that asks.
    package let asked: ElementID?

    package init(
        relation: ConflictRelation,
        caseID: CaseID? = nil,
        party: ElementID? = nil,
        tie: TieReference? = nil,
        asked: ElementID? = nil
    ) {
        self.relation = relation
        self.caseID = caseID
        self.party = party
        self.tie = tie
        self.asked = asked
    }
}
