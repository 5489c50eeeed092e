import ArgumentParser

/// The wall around a case.
struct WallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wall",
        abstract: words("Jävsmuren kring ett ärende.", "The wall around a case."),
        subcommands: [WallRaise.self, WallLift.self]
    )
}
