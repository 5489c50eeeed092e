import ArgumentParser
import BureauClient
import BureauContract
import DiscriminationLaw

struct AccountMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: words("Visa eller bestäm vart påminnelser skickas.", "Show or say where reminders are sent."),
        discussion: words(
            "En påminnelse säger att en tidsfrist löper ut en dag, och inget mer. Var och en bestämmer sin egen adress; "
                + "administratören också andras.",
            "A reminder says that a clock ends on a day, and nothing more. Everybody says their own address; the "
                + "administrator also another's."
        )
    )

    @Argument(help: ArgumentHelp(words("Namn eller nummer.", "Name or identifier."))) var account: String
    @Argument(
        help: ArgumentHelp(words("Adressen; visas om den utelämnas.", "The address; shown where it is left out."))
    )
    var address: String?
    @Option(help: ArgumentHelp(words("Påminnelsernas språk: sv eller en.", "The language of the reminders: sv or en.")))
    var mailLanguage: Language = .swedish
    @Flag(help: ArgumentHelp(words("Skicka inga fler.", "Send none from now on."))) var remove = false
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard address == nil || !remove else {
            throw ValidationError(
                words("Ange en adress eller --remove, inte båda.", "Give an address or --remove, not both.")
            )
        }
    }

    func run() async throws {
        try await service.askSignedIn { client in
            let id = try await client.account(named: account).id
            if remove { return try await client.removeMailAddress(of: id) }
            let answer: MailRepresentation
            if let address {
                answer = try await client.setMailAddress(
                    MailRepresentation(address: address, language: mailLanguage),
                    of: id
                )
            } else {
                answer = try await client.mailAddress(of: id)
            }
            try service.output.show(answer) { print("\(answer.address) (\(answer.language.rawValue))") }
        }
    }
}
