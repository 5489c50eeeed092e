import ArgumentParser
import CaseWorkflow

struct CaseReturnToAssessment: CaseChange {
    static let kind = CommandKind.returnToAssessment
    static let configuration = CommandConfiguration(
        commandName: "return-to-assessment",
        abstract: words(
            "Gå tillbaka från åtgärd till bedömning; skälet läses från standard in eller --file.",
            "Go back from action to assessment; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in ReturnToAssessment(reason: reason) }
    }
}
