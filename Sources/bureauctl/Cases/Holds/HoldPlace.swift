import ArgumentParser
import CaseWorkflow

struct HoldPlace: CaseChange {
    static let kind = CommandKind.placeHold
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: words(
            "Lägg gallringsstopp; skälet läses från standard in eller --file.",
            "Place a legal hold; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in PlaceHold(reason: reason) }
    }
}
