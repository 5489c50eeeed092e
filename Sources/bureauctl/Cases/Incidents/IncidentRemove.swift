import ArgumentParser
import CaseWorkflow

struct IncidentRemove: CaseChange {
    static let kind = CommandKind.removeIncident
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: words(
            "Ta bort en händelse.",
            "Remove an incident."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try reasons.reason()
        return { _ in RemoveIncident(id: incident, reason: reason) }
    }
}
