import ArgumentParser

/// The law as data, without a daemon.
struct LawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law",
        abstract: words("Lagen: preskription och kodlistor.", "The law: limitation and code lists."),
        subcommands: [LawClocks.self, LawLadders.self, LawShow.self]
    )
}
