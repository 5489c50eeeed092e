import ArgumentParser

/// Parties of a case.
struct PartyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "party",
        abstract: words("Parter i ett ärende.", "Parties of a case."),
        subcommands: [PartyAdd.self, PartyChange.self, PartyRemove.self]
    )
}
