import ArgumentParser
import CaseWorkflow

struct PartyRemove: CaseChange {
    static let kind = CommandKind.removeParty
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: words(
            "Ta bort en part som inget annat i ärendet pekar på.",
            "Remove a party that nothing else in the case refers to."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Partens nummer.", "The party's number."))) var party: Int
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in RemoveParty(id: party, reason: reason) }
    }
}
