import BureauClient
import ArgumentParser
import BureauContract

/// Cases without an assignee.
struct QueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: words("Visa ofördelade ärenden, de äldsta först.", "Show unassigned cases, the oldest first.")
    )

    @Option(help: ArgumentHelp(words("Högst så många.", "At most so many."))) var limit = RegisterFilter.defaultLimit
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard RegisterFilter.limits.contains(limit) else {
            throw ValidationError(words("limit ska vara 1 till 200.", "limit must be 1 to 200."))
        }
    }

    func run() async throws {
        let page = try await service.askSignedIn { client in
            try await client.queue(QueryString([QueryString.Item("limit", String(limit))]))
        }
        try service.output.show(page) { page.items.show([:]) }
        page.desk.tell()
    }
}
