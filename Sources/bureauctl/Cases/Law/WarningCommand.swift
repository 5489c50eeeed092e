import ArgumentParser

/// Warnings of the Act about a classification.
struct WarningCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warning",
        abstract: words("Lagens varningar om en händelse.", "Warnings of the Act about an incident."),
        subcommands: [WarningOverrule.self]
    )
}
