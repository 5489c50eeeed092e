import ArgumentParser
import BureauClient
import BureauContract
import Foundation

struct ReleaseFetch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: words("Hämta en fil ur en utgåva.", "Fetch a file of a release."),
        discussion: words("Varje hämtning loggas.", "Every fetch is logged.")
    )

    @Argument(help: ArgumentHelp(words("Utgåvans nummer.", "The number of the release."))) var number: Int
    @Argument(
        help: ArgumentHelp(words("Filens namn, ur `release list --files`.", "The file, from `release list --files`."))
    )
    var name: String
    @Option(
        help: ArgumentHelp(
            words("Ny fil i stället för standard ut.", "A new file instead of standard output."),
            valueName: "file"
        )
    ) var output: String?
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let content = try await service.askSignedIn { try await $0.releaseFile(name, of: number) }
        if let output {
            try OutputFile.write(content, to: output)
        } else {
            FileHandle.standardOutput.write(Data(content))
        }
    }
}
