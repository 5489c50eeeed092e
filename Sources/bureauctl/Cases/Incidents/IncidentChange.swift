import ArgumentParser
import BureauContract
import CaseWorkflow

struct IncidentChange: CaseChange {
    static let kind = CommandKind.changeIncident
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: words(
            "Ändra en händelse; det som inte anges blir kvar.",
            "Change an incident; what is not given stays."
        ),
        discussion: words(
            "En bedömning av händelsen gäller inte längre, för den var av något annat.",
            "An assessment of the incident no longer counts, because it was of something else."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @OptionGroup var details: IncidentOptions
    @Option(
        help: ArgumentHelp(words("Ta bort en uppgift; kan upprepas.", "Take something away; may be repeated."))
    ) var clear: [IncidentField] = []
    @Option(
        help: ArgumentHelp(
            words("Fil med vad som hände; - är standard in.", "File with what happened; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let what = try file.map { try TextOptions(file: $0).text(words("Vad som hände", "What happened")) }
        return { context in
            guard var changed = context.file.incidents.first(where: { $0.id == incident })?.incident else {
                throw Failure.noElement(words("händelse", "incident"), incident)
            }
            changed.what = what ?? changed.what
            for field in clear { field.clear(&changed) }
            details.apply(to: &changed)
            return ChangeIncident(id: incident, incident: changed)
        }
    }
}
