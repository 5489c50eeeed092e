import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// Cases: found, read, and changed by commands.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: words("Ärenden.", "Cases."),
        subcommands: [
            CaseList.self, CaseShow.self, CaseSearch.self, CaseHistory.self, CaseRegister.self, CaseAssign.self,
            CaseUnassign.self, CaseNote.self, CaseTaskCommand.self, CaseClassify.self, CaseBeginAssessment.self,
            CaseAssess.self, CaseBeginAction.self, CaseDecideAction.self, CaseActionOutcome.self, CaseClose.self,
            CaseReopen.self, CaseDo.self, CaseImport.self,
        ]
    )
}

/// Which case is meant, and at which version it must stand.
struct CaseOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            words("Ärendets nummer (2026-17) eller identifierare.", "The case's number (2026-17) or identifier.")
        )
    )
    var `case`: String

    @Option(
        help: ArgumentHelp(
            words("Neka om ärendet inte har den här versionen.", "Refuse where the case has another version."),
            valueName: "number"
        )
    )
    var version: Int?

    /// The case's identifier.
    func id(_ client: ServiceClient) async throws -> CaseID {
        if let id = CaseID(text: `case`) { return id }
        guard let number = CaseNumber(text: `case`) else {
            throw Failure(
                .usage,
                words(
                    "Ange ärendet som 2026-17 eller med dess identifierare.",
                    "Give the case as 2026-17 or by its identifier."
                )
            )
        }
        var filter = RegisterFilter(limit: 1)
        filter.number = number
        let page = try await client.register(matching: filter)
        guard let row = page.items.first else {
            let building =
                page.desk.complete ? "" : words(" Registret byggs fortfarande.", " The register is still being built.")
            throw Failure(
                .notFound,
                words("Inget ärende som du har heter \(number.text).", "You hold no case \(number.text).") + building
            )
        }
        return row.id
    }

    /// Gives a command to the case as it stands now, or as `--version` says it must stand.
    func give(_ command: Command, _ client: ServiceClient) async throws -> CaseRepresentation {
        try await give(command.kind, body: ServiceClient.body(of: command.payload), client)
    }

    /// The same with a payload that is JSON already.
    func give(_ kind: CommandKind, body: [UInt8], _ client: ServiceClient) async throws -> CaseRepresentation {
        let id = try await id(client)
        let standing: Int
        if let version {
            standing = version
        } else {
            standing = try await client.readCase(id).version
        }
        return try await client.perform(kind, body: body, on: id, at: standing)
    }
}

extension ServiceOptions {
    /// Gives a command as whoever is signed in and tells where the case then stands.
    func change(_ options: CaseOptions, _ command: (ServiceClient) async throws -> Command) async throws {
        let file = try await askSignedIn { client in
            try await options.give(command(client), client)
        }
        try output.show(file) { file.showStanding() }
    }
}

extension CaseRepresentation {
    /// Number, phase and version, in one line.
    func showStanding() {
        let name = number?.text ?? id.text
        print("\(name)  \(phase.label.in(Speech.language))  version \(version)")
    }
}
