import ArgumentParser
import Disclosure
import Foundation

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
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med nyckeln som lottar vad som döljs; skapas om den saknas. Samma nyckel döljer samma celler. Lämna aldrig ut "
                    + "den.",
                "File of the key that draws what is hidden; made where it is missing. The same key hides the same cells. Never "
                    + "give it away."
            ),
            valueName: "file"
        )
    )
    var key: String?
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
        if let certificate { try OutputFile.checkFree(certificate) }
        let outcome = DisclosureCommands.protect(
            try InputFile.bytes(file, asking: "JSON-stat"),
            ledger: try ledger.map { try InputFile.bytes($0, asking: "JSON-stat") },
            threshold: rules.threshold,
            width: rules.width,
            withCertificate: certificate != nil,
            key: try orderKey(),
            deadline: rules.deadline
        )
        if let certificate, let bytes = outcome.certificate {
            try OutputFile.write(bytes, to: certificate)
        }
        if key == nil, outcome.hides {
            Terminal.say(
                words(
                    "Vad som döljs lottas på nytt varje gång: publicera aldrig två körningar av samma antal. Med --key blir det "
                        + "detsamma, och --ledger nämner vad som redan är publicerat.",
                    "What is hidden is drawn anew each time: never publish two runs of the same counts. With --key it stays the "
                        + "same, and --ledger names what was published before."
                )
            )
        }
        outcome.tell()
    }

    /// The key of the file, which is made where there is none; without a file one that is used once.
    private func orderKey() throws -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        let drawn = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        guard let key else { return drawn }
        guard FileManager.default.fileExists(atPath: key) else {
            try OutputFile.write(drawn, to: key, mode: 0o600)
            return drawn
        }
        return try InputFile.bytes(key, asking: words("nyckel", "key"))
    }
}
