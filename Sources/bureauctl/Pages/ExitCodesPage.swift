import DiscriminationLaw
import ArgumentParser
import BureauContract
import BureauOffice

/// `bureauctl help exit-codes`.
struct ExitCodesPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exit-codes",
        abstract: words("Visa slutkoderna.", "Show the exit codes."),
        discussion: lines.joined(separator: "\n")
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        let codes = Dictionary(
            uniqueKeysWithValues: ExitStatus.allCases.map { (String($0.rawValue), $0.words.in(Speech.language)) }
        )
        try output.show(codes) { for line in Self.lines { print(line) } }
    }

    static var lines: [String] {
        ExitStatus.allCases.map { status in
            let number = String(status.rawValue)
            return String(repeating: " ", count: 2 - number.count) + number + "  " + status.words.in(Speech.language)
        }
    }
}
