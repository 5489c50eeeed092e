import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract

struct ReleasePreview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: words("Visa en förberedd utgåva och dess tabeller.", "Show a prepared release and its tables.")
    )

    @OptionGroup var prepared: PreparedName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let item = try await client.preparedRelease(prepared.id)
            guard !service.output.json else { return try service.output.show(item) {} }
            ReleaseText.summary(of: item).forEach { print($0) }
            for file in item.files where file.name.hasSuffix(".\(Speech.language.rawValue).json") {
                guard ReleaseFileName.isPlain(file.name) else { continue }
                let table = try ReleaseTable(reading: try await client.preparedFile(file.name, of: item.id))
                print("")
                table.lines(width: Terminal.width).forEach { print($0) }
            }
        }
    }
}
