import ArgumentParser
import CaseWorkflow

struct CaseTaskDone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: words("Uppgiften är klar.", "The task is done.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Uppgiftens nummer.", "The task's number."))) var task: Int
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { _ in .completeTask(CompleteTask(id: task)) }
    }
}
