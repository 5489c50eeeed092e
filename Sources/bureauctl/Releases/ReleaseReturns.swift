import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

struct ReleaseReturns: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns",
        abstract: words("Visa eller lämna ut exakta redovisningar.", "Show exact returns, or hand one out."),
        discussion: words(
            "Exakta antal är för den namngivna mottagaren och för ingen annan. Med en identifierare och --folder skrivs filerna dit, "
                + "läsbara bara för dig. Varje hämtning loggas.",
            "Exact counts are for the recipient named and for nobody else. With an identifier and --folder the files are written "
                + "there, for you alone to read. Every fetch is logged."
        )
    )

    @Argument(help: ArgumentHelp(words("Redovisningens identifierare.", "The identifier of a return."))) var id: String?
    @Option(help: ArgumentHelp(words("Mappen att skriva i.", "The folder to write in."), valueName: "path"))
    var folder: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard (id == nil) == (folder == nil) else {
            throw ValidationError(
                words("Identifierare och --folder hör ihop.", "An identifier and --folder go together.")
            )
        }
    }

    func run() async throws {
        try await service.askSignedIn { client in
            let returns = try await client.exactReturns()
            guard let id, let folder else { return try show(returns) }
            guard let wanted = returns.first(where: { $0.id == id }) else {
                throw Failure(
                    .notFound,
                    words("Det finns ingen sådan redovisning.", "There is no such return.")
                )
            }
            let name = "return-\(wanted.id)"
            try ExportFolder.refuseIfThere(folder + "/" + name)
            let fetched = try await FetchedRelease(name, wanted.files) { try await client.exactReturnFile($0, of: id) }
            print(try ExportFolder.write(fetched.files, to: folder, as: fetched.folder, mode: 0o700))
        }
    }

    private func show(_ returns: [ExactReturnRepresentation]) throws {
        try service.output.show(ExactReturnsRepresentation(items: returns)) {
            var table = Table([
                words("IDENTIFIERARE", "IDENTIFIER"), words("GODKÄND", "APPROVED"), words("ÅR", "YEAR"),
                words("TITEL", "TITLE"), words("BARA FÖR", "FOR"),
            ])
            for item in returns {
                let kept = item.secret ? words(" (hemlig där)", " (secret there)") : ""
                table.add([
                    item.id, item.approvedAt, String(item.year), item.title.spoken, item.recipient.spoken + kept,
                ])
            }
            table.show()
        }
    }
}
