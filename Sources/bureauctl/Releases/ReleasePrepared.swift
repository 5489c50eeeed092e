import CaseWorkflow
import ArgumentParser
import BureauClient
import BureauContract

struct ReleasePrepared: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepared",
        abstract: words("Visa vad som väntar på godkännande.", "Show what waits for an approval.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let items = try await client.preparedReleases()
            let names = service.output.json ? [:] : try await client.names()
            try service.output.show(PreparedReleasesRepresentation(items: items)) {
                var table = Table([
                    words("IDENTIFIERARE", "IDENTIFIER"), words("RAPPORT", "REPORT"), words("ÅR", "YEAR"),
                    words("FÖRBEREDD AV", "PREPARED BY"), words("NÄR", "WHEN"),
                ])
                for item in items {
                    table.add([
                        item.id, item.report, String(item.year), names[item.preparedBy] ?? item.preparedBy.text,
                        item.preparedAt,
                    ])
                }
                table.show()
            }
        }
    }
}
