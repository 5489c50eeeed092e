import ArgumentParser

/// Letters of a case.
struct LetterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: words("Brev i ett ärende.", "Letters of a case."),
        subcommands: [LetterList.self, LetterWrite.self]
    )
}
