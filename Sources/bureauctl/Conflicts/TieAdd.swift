import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow

struct TieAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words("Anmäl en bindning.", "Declare a tie."),
        discussion: words(
            "Läses från standard in eller --file: namnet på första raden, `organisationsnummer: …` på en egen rad om det "
                + "finns, och annars vad som är bra att veta. Bara du och de verksamhetsansvariga kan läsa det.",
            "Read from standard input or --file: the name in the first line, `organisation: …` in a line of its own where "
                + "there is a number, and else what is good to know. Only you and the supervisors can read it."
        )
    )

    @Argument(help: ArgumentHelp(words("Vad för bindning.", "What kind of tie."))) var kind: TieKind
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        let told = try text.text(words("Namnet, och vad som är bra att veta", "The name, and what is good to know"))
        let tie = Self.tie(kind, told)
        let declared = try await service.askSignedIn { try await $0.declare(tie) }
        try service.output.show(declared) { print(declared.id.text) }
    }

    /// The tie that a text tells.
    static func tie(_ kind: TieKind, _ text: String) -> Tie {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var number: String?
        lines.removeAll { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard parts.count == 2, ["organisationsnummer", "organisation"].contains(parts[0].lowercased()) else {
                return false
            }
            number = parts[1]
            return true
        }
        let name = lines.first ?? ""
        let note = lines.dropFirst().joined(separator: "\n")
        let isBlank = note.allSatisfy(\.isWhitespace)
        return Tie(name: name, organisationNumber: number, kind: kind, note: isBlank ? nil : note)
    }
}
