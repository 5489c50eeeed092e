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
    @Option(
        help: ArgumentHelp(
            words(
                "Numret på en händelse som den gäller; kan upprepas. Annars gäller den alla.",
                "The number of an incident that it is about; may be repeated. Else it is about all."
            )
        )
    ) var incident: [Int] = []
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med varför det görs utan det samtycke som krävs; bara verksamhetsansvariga.",
                "File with why it is done without the consent that it needs; supervisors only."
            ),
            valueName: "file"
        )
    ) var overrideFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard overrideFile != nil, kind.consent == nil || !kind.consentCanBeOverridden else { return }
        let label = kind.label.in(Speech.language)
        throw ValidationError(
            kind.consent == nil
                ? words(
                    "\(label) kräver inget samtycke: utelämna --override-file.",
                    "\(label) needs no consent: leave out --override-file."
                )
                : words(
                    "\(label) kan aldrig göras utan medgivande (DL 6 kap. 2 §): anteckna det med `case consent record`.",
                    "\(label) can never be done without consent (DL 6:2): record it with `case consent record`."
                )
        )
    }

    func compose() throws -> CaseComposing {
        let why = words("Varför utan samtycke", "Why without consent")
        let action = DecidedAction(
            kind: kind,
            text: try text.text(words("Åtgärd", "Action")),
            decidedOn: decidedOn,
            override: try overrideFile.map { try TextOptions(file: $0).text(why) },
            incidents: incident.isEmpty ? nil : incident
        )
        return { _ in DecideAction(action: action) }
    }
}
