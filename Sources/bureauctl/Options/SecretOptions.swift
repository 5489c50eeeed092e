import BureauOffice
import ArgumentParser

/// Where the passphrase, and with it the authenticator's code, come from.
struct SecretOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            words(
                "Fil (0600) med lösenfrasen på första raden och eventuell kod på den andra.",
                "File (0600) with the passphrase in its first line and a code, if any, in its second."
            ),
            valueName: "file"
        )
    )
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp(
            words("Öppen fildeskriptor med samma rader.", "Open file descriptor with the same lines."),
            valueName: "number"
        )
    )
    var passphraseFd: Int32?

    func validate() throws {
        guard passphraseFile == nil || passphraseFd == nil else {
            throw ValidationError(
                words("Ange fil eller deskriptor, inte båda.", "Give a file or a descriptor, not both.")
            )
        }
    }

    /// Passphrase and code, as given or asked for.
    func credentials(for name: String) throws -> (passphrase: String, code: String?) {
        if let lines = try lines() {
            guard let passphrase = lines.first else { throw Self.empty }
            return (passphrase, lines.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 })
        }
        let passphrase = try SecretPrompt.ask(words("Lösenfras för \(name.shown)", "Passphrase of \(name.shown)"))
        let code = try SecretPrompt.ask(words("Kod (tom om ingen används)", "Code (empty where none is used)"))
        return (passphrase, code.isEmpty ? nil : code)
    }

    /// The passphrase alone.
    func passphrase(_ question: String) throws -> String {
        guard let lines = try lines() else { return try SecretPrompt.ask(question) }
        guard let passphrase = lines.first else { throw Self.empty }
        return passphrase
    }

    /// A passphrase that is being chosen; on the terminal it is asked for twice.
    func newPassphrase(_ question: String) throws -> String {
        guard let lines = try lines() else { return try SecretPrompt.askTwice(question) }
        guard let passphrase = lines.first else { throw Self.empty }
        return passphrase
    }

    private func lines() throws -> [String]? {
        if let passphraseFile { return try SecretInput.lines(ofFile: passphraseFile) }
        return try passphraseFd.map { try SecretInput.lines(of: $0, untilLineEnd: false) }
    }

    static let empty = Failure(.invalidInput, words("Hemligheten är tom.", "The secret is empty."))
}
