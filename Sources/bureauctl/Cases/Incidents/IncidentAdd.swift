import ArgumentParser
import CaseWorkflow

struct IncidentAdd: CaseChange {
    static let kind = CommandKind.addIncident
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words(
            "Lägg till en händelse; vad som hände läses från standard in eller --file.",
            "Add an incident; what happened is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var details: IncidentOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        var incident = Incident(what: try text.text(words("Vad som hände", "What happened")))
        details.apply(to: &incident)
        return { [incident] _ in AddIncident(incident: incident) }
    }
}
