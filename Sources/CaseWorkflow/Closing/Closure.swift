package import DiscriminationLaw

/// How and why a case was closed.
package struct Closure: Codable, Sendable, Equatable {
    package var outcome: ClosureCode
    package var reasons: String
    package var informed: ComplainantInformed
    package var settlement: Settlement?
    package var retention: RetentionClass
    /// When the outcome fell, where that was before the closing was entered.
    package var decidedOn: ApproximateDay?
    /// How each incident ended; compulsory where the case has more than one.
    package var incidents: [IncidentOutcome]
    /// The words with which the closing is acknowledged although a limitation clock still runs.
    package var runningClocks: String?

    package init(
        outcome: ClosureCode,
        reasons: String,
        informed: ComplainantInformed,
        settlement: Settlement? = nil,
        retention: RetentionClass,
        decidedOn: ApproximateDay? = nil,
        incidents: [IncidentOutcome] = [],
        runningClocks: String? = nil
    ) {
        self.outcome = outcome
        self.reasons = reasons
        self.informed = informed
        self.settlement = settlement
        self.retention = retention
        self.decidedOn = decidedOn
        self.incidents = incidents
        self.runningClocks = runningClocks
    }
}
