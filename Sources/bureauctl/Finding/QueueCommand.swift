import BureauClient
import ArgumentParser
import BureauContract

/// Cases without an assignee.
struct QueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: words("Visa ofördelade ärenden, de äldsta först.", "Show unassigned cases, the oldest first.")
    )

    @OptionGroup var most: LimitOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let page = try await service.askSignedIn { client in
            try await client.queue(QueryString([most.item]))
        }
        try service.output.show(page) { page.items.show([:]) }
        page.desk.tell()
    }
}
