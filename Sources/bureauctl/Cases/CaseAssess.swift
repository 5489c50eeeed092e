import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseAssess: CaseChange {
    static let kind = CommandKind.assessIncident
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
    @OptionGroup var codes: ClassificationOptions
    @Option(help: ArgumentHelp(words("Fil med bevisningen.", "File with the evidence."), valueName: "file"))
    var evidenceFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let assessment = Assessment(
            finding: finding,
            assessed: codes.classification,
            reasons: try text.text(words("Skäl", "Reasons")),
            evidence: try evidenceFile.map { try TextOptions(file: $0).text(words("Bevisning", "Evidence")) }
        )
        return { _ in AssessIncident(id: incident, assessment: assessment) }
    }
}
