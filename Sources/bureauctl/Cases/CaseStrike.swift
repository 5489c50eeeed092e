import ArgumentParser
import CaseWorkflow

struct CaseStrike: CaseChange {
    static let kind = CommandKind.strike
    static let configuration = CommandConfiguration(
        commandName: "strike",
        abstract: words(
            "Ta bort innehållet i en händelse i historiken; skälet läses från standard in eller --file.",
            "Remove the content of an entry of the history; the reason is read from standard input or --file."
        ),
        discussion: words(
            "För det som inte får stå i akten. Innehållet går inte att få tillbaka; att det fanns, när och av vem står kvar. Det som "
                + "är fel rättas i stället med en ny uppgift.",
            "For what must not stand in the file. The content cannot be brought back; that it was there, when and by whom remains. "
                + "What is wrong is corrected by a new entry instead."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(
        help: ArgumentHelp(words("Versionen, som `case history` visar.", "The version, as `case history` shows it."))
    ) var entry: Int
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let reason = try text.text(words("Skäl", "Reason"))
        return { _ in Strike(version: entry, reason: reason) }
    }
}
