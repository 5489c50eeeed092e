import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct CaseStanding: CaseChange {
    static let kind = CommandKind.recordStanding
    static let configuration = CommandConfiguration(
        commandName: "standing",
        abstract: words(
            "Anteckna vad som avgör vem som får föra talan för en part; det som inte anges blir kvar.",
            "Record what decides who may sue for a party; what is not given stays."
        ),
        discussion: words(
            "Födelsedag och fackets namn läses ur --file, en uppgift per rad: född, fack; som `född: 2010-05-01`. En tom uppgift "
                + "tar bort den.",
            "The birthday and the name of the union are read from --file, one thing a line: born, union; as `born: 2010-05-01`. "
                + "An empty one takes it away."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Partens nummer.", "The party's number."))) var party: Int
    @OptionGroup var details: StandingOptions
    @Option(
        help: ArgumentHelp(words("Ta bort en uppgift; kan upprepas.", "Take something away; may be repeated."))
    ) var clear: [StandingField] = []
    @Option(
        help: ArgumentHelp(
            words("Fil med raderna; - är standard in.", "File with the lines; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let question = words("Rader som `född: …` och `fack: …`", "Lines such as `born: …` and `union: …`")
        let text = try file.map { try StandingText(TextOptions(file: $0).text(question)) }
        return { context in
            guard let element = context.file.parties.first(where: { $0.id == party }) else {
                throw Failure.noElement(words("part", "party"), party)
            }
            var standing = element.standing ?? PersonStanding()
            for field in clear { field.clear(&standing) }
            try details.apply(text, to: &standing)
            return RecordStanding(id: party, standing: standing)
        }
    }
}
