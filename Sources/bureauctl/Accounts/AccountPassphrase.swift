import BureauClient
import ArgumentParser
import BureauContract

struct AccountPassphrase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase",
        abstract: words(
            "Byt din lösenfras; dina andra sessioner avslutas.",
            "Change your passphrase; your other sessions end."
        )
    )

    @Flag(
        help: ArgumentHelp(
            words(
                "Någon kan ha sett den gamla: byt nycklar också.",
                "Somebody may have seen the old one: change keys too."
            )
        )
    )
    var seen = false
    @Option(
        help: ArgumentHelp(
            words("Fil (0600) med den nya lösenfrasen.", "File (0600) with the new one."),
            valueName: "file"
        )
    )
    var newPassphraseFile: String?
    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let old = try secrets.passphrase(words("Nuvarande lösenfras", "Present passphrase"))
        let new: String
        if let newPassphraseFile {
            guard let line = try SecretInput.lines(ofFile: newPassphraseFile).first else { throw SecretOptions.empty }
            new = line
        } else {
            new = try SecretPrompt.askTwice(words("Ny lösenfras", "New passphrase"))
        }
        try await service.askSignedIn {
            try await $0.changePassphrase(PassphraseRequest(old: old, new: new, oldWasSeen: seen))
        }
    }
}
