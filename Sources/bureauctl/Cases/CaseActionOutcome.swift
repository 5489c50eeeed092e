import ArgumentParser
import CaseWorkflow

struct CaseActionOutcome: CaseChange {
    static let kind = CommandKind.recordActionOutcome
    static let configuration = CommandConfiguration(
        commandName: "action-outcome",
        abstract: words(
            "Anteckna vad en åtgärd ledde till; det läses från standard in eller --file.",
            "Record what came of an action; it is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Åtgärdens nummer.", "The action's number."))) var action: Int
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let outcome = try text.text(words("Vad den ledde till", "What came of it"))
        return { _ in RecordActionOutcome(id: action, outcome: outcome) }
    }
}
