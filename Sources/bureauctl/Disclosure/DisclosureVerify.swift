import ArgumentParser
import Disclosure

/// Checks a certificate by addition.
struct DisclosureVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: words(
            "Kontrollera ett intyg mot publicerade tabeller.",
            "Check a certificate against published tables."
        )
    )

    @Option(help: ArgumentHelp(words("Intyget.", "The certificate."), valueName: "file"))
    var certificate: String
    @Argument(
        help: ArgumentHelp(words("Publicerade tabeller som JSON-stat 2.0.", "Published tables as JSON-stat 2.0."))
    )
    var files: [String]

    func run() throws {
        DisclosureCommands.verify(
            certificate: try InputFile.bytes(certificate, asking: "JSON"),
            try files.map { try InputFile.bytes($0, asking: "JSON-stat") }
        ).tell()
    }
}
