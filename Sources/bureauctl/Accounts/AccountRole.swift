import BureauClient
import ArgumentParser
import BureauContract
import CaseWorkflow

struct AccountRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: words("Ge ett konto en annan roll.", "Give an account another role.")
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @Argument(help: ArgumentHelp(words("Rollen.", "The role.")))
    var role: Role
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn {
            try await $0.changeRole(of: $0.account(named: account).id, to: role)
        }
        try service.output.show(answer) { answer.show() }
    }
}
