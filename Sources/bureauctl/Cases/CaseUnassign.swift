import BureauContract
import BureauClient
import ArgumentParser
import CaseWorkflow

struct CaseUnassign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unassign",
        abstract: words("Ta ett ärende ifrån någon.", "Take a case from somebody.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Kontot.", "The account."))) var person: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { .unassign(Unassign(person: try await $0.account(named: person).id)) }
    }
}
