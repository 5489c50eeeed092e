import ArgumentParser
import CaseWorkflow

struct HoldRelease: CaseChange {
    static let kind = CommandKind.releaseHold
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: words(
            "Häv gallringsstoppet; skälet läses från standard in eller --file.",
            "Release the legal hold; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in ReleaseHold(reason: reason) }
    }
}
