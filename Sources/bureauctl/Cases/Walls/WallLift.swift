import ArgumentParser
import CaseWorkflow

struct WallLift: CaseChange {
    static let kind = CommandKind.liftWall
    static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: words(
            "Ta ner jävsmuren; skälet läses från standard in eller --file.",
            "Lift the wall; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in LiftWall(reason: reason) }
    }
}
