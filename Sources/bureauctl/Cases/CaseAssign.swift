import ArgumentParser
import CaseWorkflow

struct CaseAssign: CaseChange {
    static let kind = CommandKind.assign
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: words(
            "Fördela ett ärende: hela listan, som ersätter den förra.",
            "Assign a case: the whole list, which replaces the one before."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Konton.", "Accounts."))) var people: [String]
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { Assign(people: try await $0.accounts(people), reason: reason) }
    }
}
