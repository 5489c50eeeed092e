import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow

/// A subcommand that gives one kind of command to a case.
protocol CaseChange: AsyncParsableCommand {
    static var kind: CommandKind { get }

    var options: CaseOptions { get }
    var service: ServiceOptions { get }

    /// Reads the texts that the command needs, and gives how its payload is made of the case as it stands.
    ///
    /// Texts are read first, so that the case is read when it is changed, and not while somebody writes.
    func compose() throws -> CaseComposing
}

/// Makes a command's payload for the case as it stands.
typealias CaseComposing = (CaseContext) async throws -> any CommandPayload

/// What a payload is made for.
struct CaseContext {
    let file: CaseRepresentation
    /// The identifier of the account with a name; refused where there is none.
    let account: (String) async throws -> StaffID

    /// The identifiers of several accounts.
    func accounts(_ names: [String]) async throws -> [StaffID] {
        var people: [StaffID] = []
        for name in names { people.append(try await account(name)) }
        return people
    }
}

extension CaseChange {
    func run() async throws {
        try service.requireSession()
        let composing = try compose()
        try await service.change(options, Self.kind) { try await ServiceClient.body(of: composing($0)) }
    }
}

extension ServiceOptions {
    /// Gives a command as whoever is signed in, to the case as it stands or as `--version` says it must stand, and tells where the
    /// case then stands.
    ///
    /// - Parameter body: makes the payload's JSON text.
    func change(
        _ options: CaseOptions,
        _ kind: CommandKind,
        body: (CaseContext) async throws -> [UInt8]
    ) async throws {
        let file = try await askSignedIn { client in
            let before = try await client.readCase(options.id(client))
            let context = CaseContext(file: before) { try await client.account(named: $0).id }
            return try await client.perform(
                kind,
                body: body(context),
                on: before.id,
                at: options.version ?? before.version
            )
        }
        try output.show(file) { file.showStanding() }
        file.tellConflict()
    }
}

extension CaseRepresentation {
    /// Number, phase and version, in one line.
    func showStanding() {
        let name = number?.text ?? id.text
        print("\(name)  \(phase.label.in(Speech.language))  version \(version)")
    }
}

extension CaseCommand {
    /// Every subcommand that gives a command to a case, with what is written after `bureauctl case`.
    static let changes: [(line: String, type: any CaseChange.Type)] = changes(in: Self.self, after: [])

    /// How a command is written after `bureauctl case`.
    static func written(_ kind: CommandKind) -> String? { changes.first { $0.type.kind == kind }?.line }

    private static func changes(
        in command: any ParsableCommand.Type,
        after words: [String]
    ) -> [(line: String, type: any CaseChange.Type)] {
        let own = command as? any CaseChange.Type
        return command.configuration.subcommands.flatMap {
            changes(in: $0, after: words + [$0.configuration.commandName ?? ""])
        } + (own.map { [(words.joined(separator: " "), $0)] } ?? [])
    }
}
