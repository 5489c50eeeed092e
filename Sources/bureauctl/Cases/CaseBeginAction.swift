import ArgumentParser
import CaseWorkflow

struct CaseBeginAction: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin-action",
        abstract: words("Börja åtgärda.", "Begin action.")
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { _ in .beginAction(BeginAction()) }
    }
}
