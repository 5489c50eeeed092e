import DiscriminationLaw
import ArgumentParser
import BureauClient

/// `bureauctl help import-format`.
struct ImportFormatPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-format",
        abstract: words("Beskriv formatet för `case import`.", "Describe the format of `case import`."),
        discussion: ImportFormat.text.in(Speech.language)
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        print(ImportFormat.text.in(Speech.language))
    }
}
