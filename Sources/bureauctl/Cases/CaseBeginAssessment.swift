import ArgumentParser
import CaseWorkflow

struct CaseBeginAssessment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin-assessment",
        abstract: words("Börja bedömningen.", "Begin the assessment.")
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.change(options) { _ in .beginAssessment(BeginAssessment()) }
    }
}
