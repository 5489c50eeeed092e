import ArgumentParser
import CaseWorkflow

struct CaseTaskDone: CaseChange {
    static let kind = CommandKind.completeTask
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: words(
            "Uppgiften är klar.",
            "The task is done."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Uppgiftens nummer.", "The task's number."))) var task: Int
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { _ in CompleteTask(id: task) }
    }
}
