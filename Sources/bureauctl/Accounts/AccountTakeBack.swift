import BureauClient
import ArgumentParser
import BureauContract

struct AccountTakeBack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-back",
        abstract: words(
            "Ta tillbaka en nollställning, med den gamla lösenfrasen.",
            "Take a reset back, with the old passphrase."
        )
    )

    @Argument(help: ArgumentHelp(words("Kontots namn.", "The account's name.")))
    var name: String
    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let given = try secrets.credentials(for: name)
        try await service.ask { client in
            try await client.takeBack(TakeBackRequest(name: name, passphrase: given.passphrase, code: given.code))
        }
    }
}
