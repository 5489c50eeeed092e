import ArgumentParser
import CaseWorkflow

struct CaseTaskCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: words("Stryk en uppgift.", "Cancel a task.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Uppgiftens nummer.", "The task's number."))) var task: Int
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { _ in .cancelTask(CancelTask(id: task)) }
    }
}
