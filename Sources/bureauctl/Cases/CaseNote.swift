import ArgumentParser
import CaseWorkflow

struct CaseNote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: words("Skriv en anteckning.", "Add a note.")
    )

    @OptionGroup var options: CaseOptions
    @Flag(help: ArgumentHelp(words("Slutlig anteckning, inte arbetsmaterial.", "A final note, not a working memo.")))
    var final = false
    @Option(help: ArgumentHelp(words("Anteckningen som den här rättar.", "The note that this one corrects.")))
    var corrects: Int?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let note = Note(
            kind: final ? .final : .memo,
            text: try text.text(words("Anteckning", "Note")),
            corrects: corrects
        )
        try await service.change(options) { _ in .addNote(AddNote(note: note)) }
    }
}
