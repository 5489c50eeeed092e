import ArgumentParser
import CaseWorkflow

struct CaseNote: CaseChange {
    static let kind = CommandKind.addNote
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: words(
            "Skriv en anteckning; den läses från standard in eller --file.",
            "Add a note; it is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Flag(help: ArgumentHelp(words("Slutlig anteckning, inte arbetsmaterial.", "A final note, not a working memo.")))
    var final = false
    @Option(help: ArgumentHelp(words("Anteckningen som den här rättar.", "The note that this one corrects.")))
    var corrects: Int?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let text = try text.text(words("Anteckning", "Note"))
        return { _ in AddNote(note: Note(kind: final ? .final : .memo, text: text, corrects: corrects)) }
    }
}
