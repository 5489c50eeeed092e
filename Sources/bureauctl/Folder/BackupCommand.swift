import ArgumentParser
import BureauClient
import BureauContract
import Foundation

/// Has the daemon write a consistent copy of the running bureau.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: words(
            "Skriv en kopia av byrån medan den används.",
            "Write a consistent copy of the bureau while it is in use."
        ),
        discussion: words(
            "Tjänsten skriver filen, på sin maskin och som sin användare; den får inte finnas förut. Tjänstens nyckel är inte med.",
            "The daemon writes the file, on its machine and as its user; it must not be there yet. The daemon's key is not in it."
        )
    )

    @Argument(help: ArgumentHelp(words("Den nya filen.", "The new file."))) var file: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let path = file.hasPrefix("/") ? file : FileManager.default.currentDirectoryPath + "/" + file
        let answer = try await service.askSignedIn { try await $0.backup(to: path) }
        try service.output.show(answer) { print("\(answer.path)  \(answer.bytes) B") }
    }
}
