import ArgumentParser
import Disclosure

/// Attacks releases taken together, as somebody does who has them all.
struct DisclosureAttack: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attack",
        abstract: words(
            "Angrip publicerade tabeller och skriv varje dold cells intervall.",
            "Attack published tables and write the interval of every unpublished cell."
        )
    )

    @OptionGroup var rules: DisclosureOptions
    @Option(
        help: ArgumentHelp(
            words(
                "Exakta antal, för att pröva också det som bara byrån kan.",
                "Exact counts, to judge also what only the bureau can."
            ),
            valueName: "file"
        )
    )
    var exact: [String] = []
    @Argument(
        help: ArgumentHelp(words("Publicerade tabeller som JSON-stat 2.0.", "Published tables as JSON-stat 2.0."))
    )
    var files: [String]

    func run() throws {
        DisclosureCommands.attack(
            try files.map { try InputFile.bytes($0, asking: "JSON-stat") },
            exact: try exact.map { try InputFile.bytes($0, asking: "JSON-stat") },
            threshold: rules.threshold,
            width: rules.width,
            deadline: rules.deadline
        ).tell()
    }
}
