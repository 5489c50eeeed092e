import ArgumentParser
import CaseWorkflow

struct CaseClassify: CaseChange {
    static let kind = CommandKind.classifyIncident
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: words(
            "Säg vad en händelse påstås vara.",
            "Say what an incident is alleged to be."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @OptionGroup var codes: ClassificationOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { _ in ClassifyIncident(id: incident, alleged: codes.classification) }
    }
}
