import ArgumentParser

/// Incidents of a case.
struct IncidentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: words("Händelser i ett ärende.", "Incidents of a case."),
        subcommands: [IncidentAdd.self, IncidentChange.self, IncidentRemove.self]
    )
}
