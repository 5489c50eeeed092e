import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation

struct LetterWrite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: words("Skriv ett brev att skriva ut, som HTML.", "Write a letter to print, as HTML."),
        discussion: words(
            "Brevet skrivs på programmets språk: ange --language sv eller en. Vad som inte är känt står i brevet med en markering. "
                + "Brevet lämnar tjänsten okrypterat: ta bort filen när det är utskrivet.",
            "The letter is in the program's language: give --language sv or en. What is not known stands in it as a mark. The "
                + "letter leaves the service in clear: remove the file when it is printed."
        )
    )

    @OptionGroup var name: CaseName
    @Argument(help: ArgumentHelp(words("Vilket brev.", "Which letter."))) var letter: Letter
    @OptionGroup var details: LetterOptions
    @Option(
        help: ArgumentHelp(
            words("Ny fil (0600) i stället för standard ut.", "A new file (0600) instead of standard output."),
            valueName: "file"
        )
    ) var output: String?
    @Flag(help: ArgumentHelp(words("Ersätt filen om den finns.", "Replace the file where there is one.")))
    var force = false
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard !force || output != nil else {
            throw ValidationError(words("--force hör till --output.", "--force belongs to --output."))
        }
        try details.check(letter)
    }

    func run() async throws {
        try service.requireSession()
        let file = output.map { PrivateFile(path: $0) }
        if !force { try file?.refuseIfThere() }
        let asked = try details.composed()
        let html = try await service.askSignedIn { client in
            try await client.writeLetter(letter, of: name.id(client), in: Speech.language, asked)
        }
        if let file {
            try file.write(html, replacing: force)
        } else {
            FileHandle.standardOutput.write(Data(html))
        }
    }
}
