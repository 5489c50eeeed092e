import CaseWorkflow
import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import DiscriminationLaw

struct CaseImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: words("Läs in ärenden ur en fil.", "Import cases from a file."),
        discussion: words(
            "Filen kontrolleras i sin helhet innan något skrivs. Ett ärende vars referens redan finns görs inte en gång till, och "
                + "ett som blev halvt fortsätts. `bureauctl help import-format` beskriver formatet.",
            "The whole file is checked before anything is written. A case whose reference is there is not made again, and one "
                + "that came half way is continued. `bureauctl help import-format` describes the format."
        )
    )

    @Argument(help: ArgumentHelp(words("Filen; - är standard in.", "The file; - is standard input."))) var file: String
    @Flag(help: ArgumentHelp(words("Kontrollera bara filen.", "Only check the file."))) var check = false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let bytes = try InputFile.bytes(file, asking: words("Ärenden som JSON", "Cases as JSON"))
        let imported = try read(bytes)
        guard !check else {
            Terminal.say(
                words("\(imported.plans.count) ärenden, inga fel.", "\(imported.plans.count) cases, no faults.")
            )
            return
        }
        do {
            let report = try await bring(imported)
            try show(report)
            guard !report.failed.isEmpty else { return }
            throw Failure(
                .failure,
                words(
                    "\(report.failed.count) ärenden nekades; de övriga är inlästa. Rätta orsaken och läs in filen igen.",
                    "\(report.failed.count) cases were refused; the others are there. Put the cause right and import again."
                )
            )
        } catch let interruption as ImportInterruption {
            try show(interruption.report)
            throw Self.again(interruption.cause)
        } catch let error as ClientError {
            throw Self.again(error)
        }
    }

    private func show(_ report: ImportReport) throws {
        try service.output.show(report) { for line in ImportPage(report).lines { print(line) } }
    }

    private func bring(_ imported: ImportFile) async throws -> ImportReport {
        try await service.askSignedIn { client in
            let bar = ProgressBar(words("Läser in", "Importing"), of: imported.plans.count)
            return try await Importer(client).run(imported) { bar.show($0) }
        }
    }

    private static func again(_ error: ClientError) -> Failure {
        var failure = Failure(error)
        failure.details.append(
            words(
                "Det som är inläst är kvar. Läs in filen igen för att fortsätta: inget görs två gånger.",
                "What was imported stays. Import the file again to continue: nothing is done twice."
            )
        )
        return failure
    }

    private func read(_ bytes: [UInt8]) throws -> ImportFile {
        do {
            return try ImportFile(reading: bytes, today: .today)
        } catch {
            throw Failure(
                .invalidInput,
                words(
                    "\(file) kan inte läsas in: \(error.faults.count) fel. Inget skrevs.",
                    "\(file) cannot be imported: \(error.faults.count) faults. Nothing was written."
                ),
                details: error.faults.map { $0.line(file: file, in: Speech.language) }
            )
        }
    }
}
