import BureauClient
import ArgumentParser
import BureauContract

struct AccountClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: words("Stäng ett konto.", "Close an account.")
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { try await $0.closeAccount($0.account(named: account).id) }
        try service.output.show(answer) { answer.show() }
    }
}
