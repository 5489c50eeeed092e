import ArgumentParser
import BureauClient
import Foundation

struct ReleaseCatalogue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog",
        abstract: words(
            "Skriv katalogen som dataportaler läser (DCAT-AP-SE, JSON-LD).",
            "Write the catalogue that data portals read (DCAT-AP-SE, JSON-LD)."
        )
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let catalog = try await service.askSignedIn { try await $0.releaseCatalog() }
        FileHandle.standardOutput.write(Data(catalog))
    }
}
