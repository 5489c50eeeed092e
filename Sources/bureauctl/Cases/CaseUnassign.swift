import ArgumentParser
import CaseWorkflow

struct CaseUnassign: CaseChange {
    static let kind = CommandKind.unassign
    static let configuration = CommandConfiguration(
        commandName: "unassign",
        abstract: words(
            "Ta ett ärende ifrån någon.",
            "Take a case from somebody."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Kontot.", "The account."))) var person: String
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { Unassign(person: try await $0.account(person), reason: reason) }
    }
}
