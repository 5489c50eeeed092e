import BureauClient
import ArgumentParser
import BureauContract

struct AccountReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: words(
            "Nollställ ett konto; den nya aktiveringskoden visas en gång.",
            "Reset an account; its new activation code is shown once."
        )
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { try await $0.resetAccount($0.account(named: account).id) }
        try service.output.show(answer) { answer.show() }
    }
}
