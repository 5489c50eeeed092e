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
        ),
        discussion: words(
            "Stegens frågor för en form besvaras med --answer (direkt.område=ja), eller med --walk, som ställer dem på terminalen "
                + "för var och en av de former som --form nämner. Ett tomt svar lämnar resten öppet.",
            "The questions of a form's ladder are answered by --answer (direkt.område=yes), or by --walk, which asks them on the "
                + "terminal for each of the forms that --form names. An empty answer leaves the rest open."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @Argument(help: ArgumentHelp(words("Bedömningen.", "The finding."))) var finding: Finding
    @OptionGroup var codes: ClassificationOptions
    @OptionGroup var ladder: LadderOptions
    @Option(help: ArgumentHelp(words("Fil med bevisningen.", "File with the evidence."), valueName: "file"))
    var evidenceFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard ladder.walk, codes.form.isEmpty else { return }
        throw ValidationError(
            words(
                "--walk ställer frågorna för de former som nämns: ange --form.",
                "--walk asks the questions of the forms that are named: give --form."
            )
        )
    }

    func compose() throws -> CaseComposing {
        let assessment = Assessment(
            finding: finding,
            assessed: codes.classification,
            reasons: try text.text(words("Skäl", "Reasons")),
            evidence: try evidenceFile.map { try TextOptions(file: $0).text(words("Bevisning", "Evidence")) },
            ladders: try ladder.answers(forms: codes.form)
        )
        return { _ in AssessIncident(id: incident, assessment: assessment) }
    }
}
