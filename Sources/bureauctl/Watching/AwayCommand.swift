import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

/// When people are away, and who stands in for them.
struct AwayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "away",
        abstract: words("Frånvaro och ställföreträdare.", "Being away, and deputies."),
        subcommands: [AwaySet.self, AwayList.self, AwayRemove.self]
    )
}

extension AwayListRepresentation {
    /// Tells each time with the names of who is away and who stands in.
    func show(_ client: ServiceClient) async throws {
        let names = try await client.names()
        var table = Table([
            words("FRÅN", "FROM"), words("TILL OCH MED", "TO"), words("VEM", "WHO"),
            words("STÄLLFÖRETRÄDARE", "DEPUTY"), words("NUMMER", "IDENTIFIER"),
        ])
        for item in items {
            table.add([
                item.from.text, item.to.text, names[item.person] ?? item.person.text,
                item.deputy.map { names[$0] ?? $0.text } ?? words("de ansvariga", "the supervisors"), item.id.text,
            ])
        }
        table.show()
    }
}
