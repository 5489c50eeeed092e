import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseClassify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: words("Säg vad en händelse påstås vara.", "Say what an incident is alleged to be.")
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @Option(help: ArgumentHelp(words("Samhällsområde.", "Area of society."))) var area: SocietalArea?
    @Option(
        help: ArgumentHelp(
            words("Diskrimineringsgrund; kan anges flera gånger.", "Ground; may be given several times.")
        )
    ) var ground: [Ground] = []
    @Option(help: ArgumentHelp(words("Form; kan anges flera gånger.", "Form; may be given several times."))) var form:
        [Form] = []
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let alleged = CaseWorkflow.Classification(area: area, grounds: ground, forms: form)
        try await service.change(options) { _ in .classifyIncident(ClassifyIncident(id: incident, alleged: alleged)) }
    }
}
