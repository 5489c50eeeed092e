import ArgumentParser
import CaseWorkflow

struct CaseActionOutcome: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action-outcome",
        abstract: words("Anteckna vad en åtgärd ledde till.", "Record what came of an action.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Åtgärdens nummer.", "The action's number."))) var action: Int
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let outcome = try text.text(words("Vad den ledde till", "What came of it"))
        try await service.change(options) { _ in .recordActionOutcome(RecordActionOutcome(id: action, outcome: outcome))
        }
    }
}
