import ArgumentParser
import BureauOffice

/// Makes a new bureau in a folder; needs no daemon.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: words(
            "Skapa en ny byrå: datamapp, nycklar, den första verksamhetsansvariga och administratören.",
            "Make a new bureau: data folder, keys, the first supervisor and the administrator."
        )
    )

    @OptionGroup var folder: FolderOptions
    @Option(help: ArgumentHelp(words("Den verksamhetsansvarigas kontonamn.", "The supervisor's account name.")))
    var supervisor: String
    @Option(help: ArgumentHelp(words("Administratörens kontonamn.", "The administrator's account name.")))
    var administrator: String
    @Option(
        help: ArgumentHelp(
            words(
                "Fil (0600) med den verksamhetsansvarigas lösenfras.",
                "File (0600) with the supervisor's passphrase."
            )
        )
    )
    var supervisorPassphraseFile: String?
    @Option(
        help: ArgumentHelp(
            words("Fil (0600) med administratörens lösenfras.", "File (0600) with the administrator's passphrase.")
        )
    )
    var administratorPassphraseFile: String?
    @Flag(help: ArgumentHelp(words("Inga engångskoder vid inloggning.", "No authenticator's codes at sign-in.")))
    var noSecondFactor = false
    @OptionGroup var output: OutputOptions

    /// What is shown once.
    private struct Founded: Encodable {
        let supervisorsWords: [String]
        let supervisorSecret: String?
        let administratorSecret: String?
    }

    func run() async throws {
        let first = try passphrase(supervisorPassphraseFile, supervisor)
        let second = try passphrase(administratorPassphraseFile, administrator)
        let result = try await Founding.found(
            folder.configuration,
            supervisor: Founding.Person(name: supervisor, passphrase: first, secondFactor: !noSecondFactor),
            administrator: Founding.Person(name: administrator, passphrase: second, secondFactor: !noSecondFactor)
        )
        let founded = Founded(
            supervisorsWords: result.supervisorsWords,
            supervisorSecret: result.supervisorTOTP,
            administratorSecret: result.administratorTOTP
        )
        try output.show(founded) { show(result) }
        Terminal.say(
            words(
                "Bara en person har de verksamhetsansvarigas nyckel: bjud in och intyga en till innan det finns ärenden.",
                "Only one person holds the supervisors' key: invite and certify a second before there are cases."
            )
        )
    }

    private func passphrase(_ file: String?, _ name: String) throws -> String {
        guard let file else {
            return try SecretPrompt.askTwice(words("Lösenfras för \(name.shown)", "Passphrase of \(name.shown)"))
        }
        guard let line = try SecretInput.lines(ofFile: file).first else { throw SecretOptions.empty }
        return line
    }

    private func show(_ result: Founding.Result) {
        print(words("Orden för de verksamhetsansvarigas nyckel:", "The words of the supervisors' key:"))
        print("  " + result.supervisorsWords.joined(separator: " "))
        print(
            words(
                "Den verksamhetsansvariga läser upp dem för var och en som aktiverar sitt konto.",
                "The supervisor reads them to everyone who activates an account."
            )
        )
        for (name, secret) in [(supervisor, result.supervisorTOTP), (administrator, result.administratorTOTP)] {
            if let secret {
                print(
                    words("Hemlighet för engångskoder, \(name.shown): ", "Authenticator's secret, \(name.shown): ")
                        + secret
                )
            }
        }
    }
}
