import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct ConsentWithdraw: CaseChange {
    static let kind = CommandKind.withdrawConsent
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: words("Ta tillbaka ett samtycke eller en fullmakt.", "Withdraw a consent or mandate."),
        discussion: words(
            "Det som redan är gjort med stöd av det förblir lovligt. Ärendet får en uppgift att underrätta den som stöder sig på det.",
            "What was done by it before stays lawful. The case gets a task to tell whoever may rely on it."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Samtyckets nummer.", "The consent's number."))) var consent: Int
    @Option(help: .day("När det togs tillbaka; annars i dag.", "When it was withdrawn; else today.")) var on: Day?
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in WithdrawConsent(id: consent, withdrawnOn: on ?? .today, reason: reason) }
    }
}
