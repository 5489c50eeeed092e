/// How one incident ended, where the case has several.
package struct IncidentOutcome: Codable, Sendable, Equatable {
    package var incident: ElementID
    package var outcome: ClosureCode

    package init(incident: ElementID, outcome: ClosureCode) {
        self.incident = incident
        self.outcome = outcome
    }
}
