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
    @Option(help: ArgumentHelp(words("Minsta antal som får visas.", "The smallest count that may be shown.")))
    var threshold = 5
    @Option(
        help: ArgumentHelp(
            words(
                "Hur brett ett dolt antal ska kunna variera; annars som tröskeln.",
                "How far a hidden count must range; else as the threshold."
            )
        )
    )
    var width: Int?
    @Argument(
        help: ArgumentHelp(words("Publicerade tabeller som JSON-stat 2.0.", "Published tables as JSON-stat 2.0."))
    )
    var files: [String]

    func run() throws {
        DisclosureCommands.verify(
            certificate: try InputFile.bytes(certificate, asking: "JSON"),
            try files.map { try InputFile.bytes($0, asking: "JSON-stat") },
            threshold: threshold,
            width: width
        ).tell()
    }
}
