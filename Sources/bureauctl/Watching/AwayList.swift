import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow

struct AwayList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words("Visa när du är borta, eller andra.", "Show when you are away, or others.")
    )

    @Option(help: ArgumentHelp(words("mine, everyone eller ett konto.", "mine, everyone or an account."))) var whose =
        "mine"
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let person = ["mine", "everyone"].contains(whose) ? whose : try await client.account(named: whose).id.text
            let items = try await client.awayPeriods(QueryString([.init("whose", person)]))
            let answer = AwayListRepresentation(items: items)
            if service.output.json {
                try service.output.show(answer) {}
            } else {
                try await answer.show(client)
            }
        }
    }
}
