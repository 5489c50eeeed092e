import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseAssess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: words(
            "Bedöm en händelse; skälen läses från standard in eller --file.",
            "Assess an incident; the reasons are read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @Argument(help: ArgumentHelp(words("Bedömningen.", "The finding."))) var finding: Finding
    @Option(help: ArgumentHelp(words("Samhällsområde.", "Area of society."))) var area: SocietalArea?
    @Option(
        help: ArgumentHelp(
            words("Diskrimineringsgrund; kan anges flera gånger.", "Ground; may be given several times.")
        )
    ) var ground: [Ground] = []
    @Option(help: ArgumentHelp(words("Form; kan anges flera gånger.", "Form; may be given several times."))) var form:
        [Form] = []
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let assessment = Assessment(
            finding: finding,
            assessed: CaseWorkflow.Classification(area: area, grounds: ground, forms: form),
            reasons: try text.text(words("Skäl", "Reasons"))
        )
        try await service.change(options) { _ in .assessIncident(AssessIncident(id: incident, assessment: assessment)) }
    }
}
