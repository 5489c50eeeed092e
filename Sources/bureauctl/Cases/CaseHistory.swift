import BureauClient
import CaseWorkflow
import ArgumentParser
import BureauContract

struct CaseHistory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: words(
            "Visa vad som hänt i ett ärende, utan innehåll.",
            "Show what happened in a case, without contents."
        )
    )

    @OptionGroup var name: CaseName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let history = try await client.history(of: name.id(client))
            let names = try await client.names()
            try service.output.show(history) {
                var table = Table(["VERSION", words("TID", "TIME"), words("VEM", "WHO"), words("VAD", "WHAT")])
                for entry in history.entries {
                    let struck = entry.struck ? words(" (struket)", " (struck)") : ""
                    table.add([String(entry.version), entry.at, names[entry.by] ?? entry.by.text, entry.label + struck])
                }
                table.show()
            }
        }
    }
}
