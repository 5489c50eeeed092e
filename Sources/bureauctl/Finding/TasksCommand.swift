import CaseWorkflow
import ArgumentParser
import BureauClient
import BureauContract
import DiscriminationLaw

/// My tasks, or somebody's.
struct TasksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks",
        abstract: words("Visa öppna uppgifter.", "Show open tasks.")
    )

    @Option(help: ArgumentHelp(words("mine, everyone eller ett konto.", "mine, everyone or an account."))) var whose =
        "mine"
    @Flag(help: ArgumentHelp(words("Bara försenade.", "Only overdue ones."))) var overdue = false
    @Option(help: .day("Bara till och med den dagen.", "Only until that day.")) var dueTo: Day?
    @OptionGroup var most: LimitOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            var items = [most.item]
            if overdue { items.append(.init("overdue", "true")) }
            if let dueTo { items.append(.init("dueTo", dueTo.text)) }
            let person = ["mine", "everyone"].contains(whose) ? whose : try await client.account(named: whose).id.text
            items.append(.init("whose", person))
            let page = try await client.tasks(QueryString(items))
            let names = try await client.names()
            try service.output.show(page) {
                var table = Table([
                    words("SENAST", "DUE"), words("ÄRENDE", "CASE"), words("NR", "NO"), words("VEM", "WHO"),
                    words("UPPGIFT", "TASK"),
                ])
                for item in page.items {
                    table.add([
                        item.due.text + (item.overdue ? " !" : ""), item.number?.text, String(item.id),
                        item.assignee.map { names[$0] ?? $0.text },
                        item.title ?? words("(skyddad identitet)", "(protected identity)"),
                    ])
                }
                table.show()
            }
            page.desk.tell()
        }
    }
}
