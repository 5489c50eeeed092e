import BureauClient
import ArgumentParser
import BureauContract

struct AccountSecondFactor: AsyncParsableCommand {
    /// Whether a code is needed.
    enum Need: String, ExpressibleByArgument, CaseIterable {
        case on
        case off
    }

    static let configuration = CommandConfiguration(
        commandName: "second-factor",
        abstract: words(
            "Bestäm om ett konto behöver en engångskod.",
            "Say whether an account needs an authenticator's code."
        )
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @Argument(help: ArgumentHelp(words("on eller off.", "on or off.")))
    var need: Need
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn {
            try await $0.requireSecondFactor(need == .on, of: $0.account(named: account).id)
        }
        try service.output.show(answer) { answer.show() }
    }
}
