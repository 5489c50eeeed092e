import ArgumentParser

/// Consents and mandates of a case.
struct ConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: words("Samtycken och fullmakter i ett ärende.", "Consents and mandates of a case."),
        subcommands: [ConsentRecord.self, ConsentWithdraw.self]
    )
}
