import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseDecideAction: CaseChange {
    static let kind = CommandKind.decideAction
    static let configuration = CommandConfiguration(
        commandName: "decide-action",
        abstract: words(
            "Besluta en åtgärd; texten läses från standard in eller --file.",
            "Decide an action; its text is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Slag av åtgärd.", "Kind of action."))) var kind: ActionKind
    @Option(help: .approximateDay("När den beslutades.", "When it was decided.")) var decidedOn: ApproximateDay?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let action = DecidedAction(kind: kind, text: try text.text(words("Åtgärd", "Action")), decidedOn: decidedOn)
        return { _ in DecideAction(action: action) }
    }
}
