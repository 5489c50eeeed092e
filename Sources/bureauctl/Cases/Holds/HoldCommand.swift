import ArgumentParser

/// The legal hold of a case.
struct HoldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: words("Gallringsstopp för ett ärende.", "The legal hold of a case."),
        subcommands: [HoldPlace.self, HoldRelease.self]
    )
}
