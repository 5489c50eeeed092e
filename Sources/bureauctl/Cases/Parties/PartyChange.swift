import ArgumentParser
import BureauContract
import CaseWorkflow

struct PartyChange: CaseChange {
    static let kind = CommandKind.changeParty
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: words(
            "Ändra en part; det som inte anges blir kvar.",
            "Change a party; what is not given stays."
        ),
        discussion: words(
            "Utan --file blir namn och kontaktvägar kvar. " + partyTextHelp.swedish
                + " Rader om kontaktvägar ersätter alla som fanns.",
            "Without --file name and contact ways stay. " + partyTextHelp.english
                + " Lines of contact ways replace all that were there."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Partens nummer.", "The party's number."))) var party: Int
    @Option(help: ArgumentHelp(words("Vad parten är i ärendet.", "What the party is in the case."))) var role:
        PartyRole?
    @OptionGroup var details: PartyOptions
    @Option(
        help: ArgumentHelp(words("Ta bort en uppgift; kan upprepas.", "Take something away; may be repeated."))
    ) var clear: [PartyField] = []
    @Option(
        help: ArgumentHelp(
            words("Fil med raderna; - är standard in.", "File with the lines; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let question = words("Rader som `namn: …` och `telefon: …`", "Lines such as `name: …` and `phone: …`")
        let text = try file.map { try PartyText(TextOptions(file: $0).text(question)) }
        return { context in
            guard var changed = context.file.parties.first(where: { $0.id == party })?.party else {
                throw Failure.noElement(words("part", "party"), party)
            }
            changed.role = role ?? changed.role
            for field in clear { field.clear(&changed) }
            try details.apply(text, to: &changed)
            return ChangeParty(id: party, party: changed)
        }
    }
}
