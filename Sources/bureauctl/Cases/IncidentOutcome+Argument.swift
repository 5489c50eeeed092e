import ArgumentParser
import CaseWorkflow

extension IncidentOutcome: ExpressibleByArgument {
    /// Reads `3=ej diskriminering enligt lagen`.
    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let incident = Int(parts[0]), let outcome = ClosureCode(rawValue: parts[1]) else {
            return nil
        }
        self.init(incident: incident, outcome: outcome)
    }
}
