import BureauClient
import ArgumentParser
import BureauContract

struct AccountCertify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify",
        abstract: words(
            "Intyga ett konto, efter att ha jämfört orden med personen.",
            "Certify an account, once its words were compared with the person."
        )
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier.")))
    var account: String
    @Argument(
        help: ArgumentHelp(
            words("Orden som personen läste upp.", "The words that the person read out."),
            valueName: "words"
        )
    )
    var spoken: [String]
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { client in
            try await client.certify(client.account(named: account).id, words: spoken.flatMap { $0.divided })
        }
        try service.output.show(answer) { answer.show() }
    }
}
