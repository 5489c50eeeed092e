import ArgumentParser
import CaseWorkflow

struct CaseFinaliseNote: CaseChange {
    static let kind = CommandKind.finaliseNote
    static let configuration = CommandConfiguration(
        commandName: "finalise-note",
        abstract: words(
            "Gör arbetsmaterial till en slutlig anteckning.",
            "Make a working memo a final note."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Anteckningens nummer.", "The note's number."))) var note: Int
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { _ in FinaliseNote(id: note) }
    }
}
