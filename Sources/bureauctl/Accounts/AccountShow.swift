import BureauClient
import ArgumentParser

struct AccountShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: words("Visa ett konto med orden för dess nycklar.", "Show an account with the words of its keys.")
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { try await $0.account(named: account) }
        try service.output.show(answer) { answer.show() }
    }
}
