import ArgumentParser
import CaseWorkflow

struct CaseBeginAction: CaseChange {
    static let kind = CommandKind.beginAction
    static let configuration = CommandConfiguration(
        commandName: "begin-action",
        abstract: words(
            "Börja åtgärda.",
            "Begin action."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in BeginAction(reason: reason) }
    }
}
