import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// Ties of the staff to people and organisations.
struct TieCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tie",
        abstract: words("Bindningar till personer och organisationer.", "Ties to people and organisations."),
        subcommands: [TieAdd.self, TieList.self, TieRemove.self]
    )
}

extension TieKind: ExpressibleByArgument {}

struct TieList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words(
            "Visa dina bindningar; för verksamhetsansvariga allas.",
            "Show your ties; for supervisors everybody's."
        )
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let ties = try await client.ties()
            let names = try await client.names()
            try service.output.show(TiesRepresentation(items: ties)) {
                var table = Table([
                    words("IDENTIFIERARE", "IDENTIFIER"), words("VEM", "WHO"), words("SLAG", "KIND"),
                    words("TILL", "TO"),
                ])
                for item in ties {
                    let kind = item.labels["tieKind", item.tie.kind.rawValue] ?? item.tie.kind.rawValue
                    table.add([item.id.text, names[item.owner] ?? item.owner.text, kind, item.tie.name])
                }
                table.show()
            }
        }
    }
}

struct TieRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: words("Ta tillbaka en egen bindning.", "Take a tie of your own back.")
    )

    @Argument(help: ArgumentHelp(words("Bindningens identifierare.", "The tie's identifier."))) var tie: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        guard let id = TieID(text: tie) else {
            throw Failure(
                .usage,
                words("Ange bindningen med dess identifierare.", "Give the tie by its identifier.")
            )
        }
        try await service.askSignedIn { try await $0.withdraw(id) }
    }
}
