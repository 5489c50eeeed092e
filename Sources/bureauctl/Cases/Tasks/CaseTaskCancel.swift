import ArgumentParser
import CaseWorkflow

struct CaseTaskCancel: CaseChange {
    static let kind = CommandKind.cancelTask
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: words(
            "Stryk en uppgift.",
            "Cancel a task."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Uppgiftens nummer.", "The task's number."))) var task: Int
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in CancelTask(id: task, reason: reason) }
    }
}
