import DiscriminationLaw
import ArgumentParser
import BureauContract
import BureauOffice

/// The code lists, without asking the daemon.
struct CodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: words("Visa kodlistorna.", "Show the code lists.")
    )

    @Argument(help: ArgumentHelp(words("En av listorna.", "One of the lists."))) var list: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
        let tables = CodeTable.all.filter { list == nil || $0.name == list }
        guard !tables.isEmpty else {
            let names = CodeTable.all.map(\.name).joined(separator: ", ")
            throw Failure(.notFound, words("Listorna heter \(names).", "The lists are \(names)."))
        }
        try output.show(CodesRepresentation(in: Speech.language)) {
            var table = Table([words("LISTA", "LIST"), words("KOD", "CODE"), words("BETYDELSE", "MEANING")])
            for entry in tables {
                for (code, label) in entry.entries { table.add([entry.name, code, label.in(Speech.language)]) }
            }
            table.show()
        }
    }
}
