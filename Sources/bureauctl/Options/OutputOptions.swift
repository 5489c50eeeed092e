import ArgumentParser
import BureauContract
import DiscriminationLaw

/// How the answer is written.
struct OutputOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(words("Skriv JSON, för program.", "Write JSON, for programs.")))
    var json = false

    // Read by `Speech` before the command line is; named here so that it is known and shown.
    @Option(help: ArgumentHelp(words("Språk: sv eller en.", "Language: sv or en."), valueName: "language"))
    var language: Language?

    /// Writes the value as JSON where that was asked for, and otherwise by `people`.
    func show(_ value: some Encodable, people: () throws -> Void) throws {
        if json {
            print(try WireEncoder.indentedText(of: value))
        } else {
            try people()
        }
    }
}

extension Language: ExpressibleByArgument {}
