import ArgumentParser
import CaseWorkflow

struct CaseBeginAssessment: CaseChange {
    static let kind = CommandKind.beginAssessment
    static let configuration = CommandConfiguration(
        commandName: "begin-assessment",
        abstract: words(
            "Börja bedömningen.",
            "Begin the assessment."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in BeginAssessment(reason: reason) }
    }
}
