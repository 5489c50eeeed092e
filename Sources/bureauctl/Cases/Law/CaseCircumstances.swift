import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct CaseCircumstances: CaseChange {
    static let kind = CommandKind.recordCircumstances
    static let configuration = CommandConfiguration(
        commandName: "circumstances",
        abstract: words(
            "Anteckna vad preskriptionen för en händelse beror på; det som inte anges blir kvar.",
            "Record what limitation of an incident depends on; what is not given stays."
        ),
        discussion: words(
            "Det som inte är känt utelämnas: då gäller den tidigaste dagen. `bureauctl case show` säger vad som kan frågas.",
            "Leave out what is not known: the earliest day then stands. `bureauctl case show` says what could be asked."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @OptionGroup var details: CircumstancesOptions
    @OptionGroup var dismissal: DismissalOptions
    @OptionGroup var negotiation: NegotiationOptions
    @Option(
        help: ArgumentHelp(words("Ta bort en uppgift; kan upprepas.", "Take something away; may be repeated."))
    ) var clear: [CircumstancesField] = []
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { context in
            guard let element = context.file.incidents.first(where: { $0.id == incident }) else {
                throw Failure.noElement(words("händelse", "incident"), incident)
            }
            var circumstances = element.circumstances ?? Circumstances()
            for field in clear { field.clear(&circumstances) }
            details.apply(to: &circumstances)
            try dismissal.apply(to: &circumstances)
            negotiation.apply(to: &circumstances)
            return RecordCircumstances(id: incident, circumstances: circumstances)
        }
    }
}
