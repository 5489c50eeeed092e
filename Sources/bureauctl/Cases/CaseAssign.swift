import BureauClient
import ArgumentParser
import CaseWorkflow

struct CaseAssign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: words(
            "Fördela ett ärende: hela listan, som ersätter den förra.",
            "Assign a case: the whole list, which replaces the one before."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Konton.", "Accounts."))) var people: [String]
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { .assign(Assign(people: try await $0.people(named: people))) }
    }
}
