import ArgumentParser

/// Alarms of a case.
struct AlarmCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarm",
        abstract: words("Larm om preskription.", "Alarms of limitation."),
        subcommands: [AlarmAcknowledge.self]
    )
}
