import ArgumentParser
import BureauOffice

/// The log of a stopped bureau.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: words("Loggen.", "The log."),
        subcommands: [LogVerify.self]
    )
}

struct LogVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: words("Kontrollera hela loggen i en stoppad byrå.", "Verify the whole log of a stopped bureau.")
    )

    @OptionGroup var folder: FolderOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let entries = try await Inspection.verifyLog(folder.configuration)
        try output.show(["entries": entries]) {
            print(words("\(entries) poster, hela kedjan stämmer.", "\(entries) entries, the whole chain holds."))
        }
    }
}
