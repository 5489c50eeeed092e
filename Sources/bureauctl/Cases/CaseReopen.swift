import ArgumentParser
import CaseWorkflow

struct CaseReopen: CaseChange {
    static let kind = CommandKind.reopen
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: words(
            "Öppna ett avslutat ärende igen; skälet läses från standard in eller --file.",
            "Reopen a closed case; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in Reopen(reason: reason) }
    }
}
