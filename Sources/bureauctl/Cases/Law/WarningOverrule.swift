import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct WarningOverrule: CaseChange {
    static let kind = CommandKind.overruleWarning
    static let configuration = CommandConfiguration(
        commandName: "overrule",
        abstract: words(
            "Behåll en klassificering trots en varning; skälet läses från standard in eller --file.",
            "Keep a classification against a warning; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @Argument(help: ArgumentHelp(words("Varningen.", "The warning."))) var warning: ClassificationWarning.Kind
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in OverruleWarning(id: incident, warning: warning, reason: reason) }
    }
}
