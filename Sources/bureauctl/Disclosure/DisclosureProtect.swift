import ArgumentParser
import Disclosure

/// Protects exact counts so that nobody is given away.
struct DisclosureProtect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protect",
        abstract: words(
            "Skydda exakta antal och skriv det som kan publiceras.",
            "Protect exact counts and write what can be published."
        )
    )

    @OptionGroup var rules: DisclosureOptions
    @Option(
        help: ArgumentHelp(
            words("Något som redan är publicerat; kan upprepas.", "Something published before; may be repeated."),
            valueName: "file"
        )
    )
    var ledger: [String] = []
    @Option(
        help: ArgumentHelp(words("Skriv ett intyg till filen.", "Write a certificate to the file."), valueName: "file")
    )
    var certificate: String?
    @Argument(
        help: ArgumentHelp(
            words(
                "Exakta antal som JSON-stat 2.0; - är standard in.",
                "Exact counts as JSON-stat 2.0; - is standard input."
            )
        )
    )
    var file: String

    func run() throws {
        var random = SystemRandomNumberGenerator()
        let outcome = DisclosureCommands.protect(
            try InputFile.bytes(file, asking: "JSON-stat"),
            ledger: try ledger.map { try InputFile.bytes($0, asking: "JSON-stat") },
            threshold: rules.threshold,
            width: rules.width,
            withCertificate: certificate != nil,
            key: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) },
            deadline: rules.deadline
        )
        if let certificate, let bytes = outcome.certificate {
            try OutputFile.write(bytes, to: certificate)
        }
        outcome.tell()
    }
}
