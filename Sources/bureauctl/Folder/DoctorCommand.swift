import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

/// Checks a bureau: on a stopped one its files, on a running one what the daemon tells.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: words("Undersök byrån.", "Examine the bureau."),
        discussion: words(
            "Med --folder undersöks en stoppad byrås filer: rättigheter, inställningar, sidor, logg, konton. Utan frågas den tjänst som går. Med --as öppnas också varje ärende som personen har nyckel till, och kedja, innehåll och underskrifter kontrolleras.",
            "With --folder the files of a stopped bureau are examined: permissions, settings, pages, log, accounts. Without it the "
                + "running daemon is asked. With --as too, every case that this person holds is opened with their passphrase, and "
                + "chain, content and signatures are verified."
        )
    )

    @Option(help: ArgumentHelp(words("Datamappen för en stoppad byrå.", "The data folder of a stopped bureau.")))
    var folder: String?
    @Option(help: ArgumentHelp(words("Tjänstens nyckelfil.", "The daemon's key file."))) var daemonKeyFile: String?
    @Flag(
        help: ArgumentHelp(
            words(
                "Jämför också varje index med sin tabell; tar längre tid.",
                "Also compare every index with its table; takes longer."
            )
        )
    )
    var full = false
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            words("Kontot vars ärenden kontrolleras.", "The account whose cases are verified."),
            valueName: "name"
        )
    )
    var person: String?
    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    private struct Result: Encodable {
        let check: String
        let problem: String?
    }

    func run() async throws {
        guard let folder else { return try await askDaemon() }
        let configuration = OfficeConfiguration(folder: folder, daemonKeyFile: daemonKeyFile)
        let results = await Inspection.examine(configuration, full: full)
        try service.output.show(results.map { Result(check: $0.check, problem: $0.problem?.message) }) {
            for result in results {
                print("\(Self.name(result.check)): \(result.problem?.message ?? words("bra", "good"))")
            }
        }
        // Too few holders of the supervisors' key are a warning: nothing is wrong with the file.
        let wrong = results.filter { $0.check != "supervisors" }
        if let problem = wrong.lazy.compactMap(\.problem).first {
            let count = wrong.count { $0.problem != nil }
            throw Failure(ExitStatus(problem), words("Fel som hittades: \(count).", "Problems found: \(count)."))
        }
        if let person { try await examineCases(of: person, configuration) }
    }

    private func examineCases(of person: String, _ configuration: OfficeConfiguration) async throws {
        let given = try secrets.credentials(for: person)
        let report = try await Inspection.examineCases(
            configuration,
            as: Credentials(name: person, passphrase: given.passphrase, code: given.code)
        )
        print(
            words(
                "\(report.cases) ärenden öppnade, \(report.due) väntar på nya nycklar.",
                "\(report.cases) cases opened, \(report.due) await new keys."
            )
        )
        for problem in report.problems { print(problem) }
        guard report.problems.isEmpty else {
            throw Failure(
                .damaged,
                words(
                    "Ärenden som inte stämmer: \(report.problems.count).",
                    "Cases that do not verify: \(report.problems.count)."
                )
            )
        }
    }

    private func askDaemon() async throws {
        let ready = try await service.ask { try await $0.ready() }
        let results =
            [Result(check: "writing", problem: ready.writing ? nil : words("avstängd", "stopped"))]
            + ready.findings.map { Result(check: "finding", problem: $0) }
        try service.output.show(results) {
            for result in results { print("\(Self.name(result.check)): \(result.problem ?? words("bra", "good"))") }
        }
        guard results.allSatisfy({ $0.problem == nil }) else {
            throw Failure(
                .damaged,
                words(
                    "Stoppa tjänsten och kör `bureauctl doctor --folder`.",
                    "Stop the daemon and run `bureauctl doctor --folder`."
                )
            )
        }
    }

    private static func name(_ check: String) -> String {
        switch check {
        case "zone": words("Tidszon", "Time zone")
        case "key": words("Tjänstens nyckel", "Daemon key")
        case "folder": words("Mapp, rättigheter, inställningar", "Folder, permissions, settings")
        case "file": words("Filens sidor", "Pages of the file")
        case "log": words("Logg", "Log")
        case "accounts": words("Konton", "Accounts")
        case "reminders": words("Påminnelser", "Reminders")
        case "cases": words("Ärenden", "Cases")
        case "releases": words("Utgåvor", "Releases")
        case "supervisors": words("De verksamhetsansvarigas nyckel", "Supervisors' key")
        case "writing": words("Skrivning", "Writing")
        case "finding": words("Anmärkning", "Finding")
        default: check
        }
    }
}
