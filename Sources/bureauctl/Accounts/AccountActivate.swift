import BureauClient
import ArgumentParser
import BureauContract

struct AccountActivate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: words(
            "Aktivera ditt konto med en aktiveringskod.",
            "Activate your account with an activation code."
        ),
        discussion: words(
            "Handläggare och verksamhetsansvariga anger orden för de verksamhetsansvarigas nyckel, så som de har hört dem av en "
                + "verksamhetsansvarig, inte av administratören.",
            "Caseworkers and supervisors give the words of the supervisors' key as they heard them from a supervisor, not "
                + "from the administrator."
        )
    )

    @Argument(help: ArgumentHelp(words("Kontots namn.", "The account's name.")))
    var name: String
    @Argument(
        help: ArgumentHelp(words("Orden för de verksamhetsansvarigas nyckel.", "The words of the supervisors' key."))
    )
    var spoken: [String] = []
    @Option(
        help: ArgumentHelp(
            words("Fil (0600) med aktiveringskoden.", "File (0600) with the activation code."),
            valueName: "file"
        )
    )
    var codeFile: String?
    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let code: String
        if let codeFile {
            guard let line = try SecretInput.lines(ofFile: codeFile).first else { throw SecretOptions.empty }
            code = line
        } else {
            code = try SecretPrompt.ask(words("Aktiveringskod", "Activation code"))
        }
        let passphrase = try secrets.newPassphrase(words("Ny lösenfras", "New passphrase"))
        let answer = try await service.ask { client in
            try await client.activate(
                ActivationRequest(
                    name: name,
                    code: code,
                    passphrase: passphrase,
                    supervisorsWords: spoken.flatMap { $0.divided }
                )
            )
        }
        try service.output.show(answer) {
            print(words("Orden för dina nycklar:", "The words of your keys:"))
            print("  " + answer.fingerprint.joined(separator: " "))
            print(
                words(
                    "Läs upp dem för en verksamhetsansvarig, som intygar kontot.",
                    "Read them to a supervisor, who certifies the account."
                )
            )
            if let secret = answer.totpSecret {
                print(words("Hemlighet för engångskoder: \(secret)", "Authenticator's secret: \(secret)"))
            }
            if let uri = answer.totpURI { print(uri) }
        }
    }
}

extension String {
    /// The words of a text, however they are divided.
    var divided: [String] { split { $0.isWhitespace }.map(String.init) }
}
