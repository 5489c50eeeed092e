import ArgumentParser
import CaseWorkflow

struct WallRaise: CaseChange {
    static let kind = CommandKind.raiseWall
    static let configuration = CommandConfiguration(
        commandName: "raise",
        abstract: words(
            "Sätt upp en jävsmur, eller ändra vem den släpper in; skälet läses från standard in eller --file.",
            "Raise a wall, or change whom it lets in; the reason is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(
        help: ArgumentHelp(
            words("Kontona som får ha ärendet; ingen annan.", "The accounts that may have the case; nobody else.")
        )
    ) var people: [String]
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { RaiseWall(wall: Wall(named: try await $0.accounts(people), reason: reason)) }
    }
}
