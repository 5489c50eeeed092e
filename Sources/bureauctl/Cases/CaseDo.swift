import ArgumentParser
import BureauContract
import BureauOffice
import CaseWorkflow

/// Every command there is, with its payload as JSON.
struct CaseDo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do",
        abstract: words("Ge vilket kommando som helst, med JSON.", "Give any command, with JSON.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Kommandot.", "The command."))) var command: CommandKind
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med kommandots innehåll som JSON; - är standard in.",
                "File with the payload as JSON; - is standard input."
            ),
            valueName: "file"
        )
    )
    var payload = "-"
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        let body = try InputFile.bytes(payload, asking: words("Innehåll som JSON", "Payload as JSON"))
        PersonalNumberWarning.look(at: String(decoding: body, as: UTF8.self))
        try await service.change(options, command) { _ in body }
    }
}
