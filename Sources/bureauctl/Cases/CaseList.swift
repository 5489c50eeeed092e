import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct CaseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words("Visa registret.", "Show the register.")
    )

    @Option(help: ArgumentHelp(words("Skede.", "Phase."))) var phase: Phase?
    @Option(help: ArgumentHelp(words("Konto, eller none för ofördelade.", "Account, or none for unassigned.")))
    var assignee: String?
    @Option(help: .day("Inkommet från.", "Received from.")) var receivedFrom: Day?
    @Option(help: .day("Inkommet till.", "Received to.")) var receivedTo: Day?
    @Option(help: .day("Avslutat från.", "Closed from.")) var closedFrom: Day?
    @Option(help: .day("Avslutat till.", "Closed to.")) var closedTo: Day?
    @Option(help: ArgumentHelp(words("Diskrimineringsgrund.", "Ground."))) var ground: Ground?
    @Option(help: ArgumentHelp(words("Form.", "Form."))) var form: Form?
    @Option(help: ArgumentHelp(words("Samhällsområde.", "Area of society."))) var area: SocietalArea?
    @Option(help: ArgumentHelp(words("Händelsens kommun.", "Municipality of the event."))) var municipality: String?
    @Option(help: ArgumentHelp(words("Slag av motpart.", "Kind of respondent."))) var respondentKind: RespondentKind?
    @Option(help: ArgumentHelp(words("Referens utifrån.", "Reference from outside."))) var reference: String?
    @Flag(help: ArgumentHelp(words("Bara med uppgifter som är försenade.", "Only with tasks that are overdue.")))
    var overdue = false
    @Option(
        help: ArgumentHelp(
            words(
                "Ordning: number, received, changed, next-due eller name; med minus bakvänt.",
                "Order: number, received, changed, next-due or name; with a minus the other way round."
            )
        )
    )
    var sort = "-number"
    @Option(help: ArgumentHelp(words("Högst så många.", "At most so many."))) var limit = RegisterFilter.defaultLimit
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard RegisterFilter.Sort(rawValue: String(sort.drop { $0 == "-" })) != nil else {
            throw ValidationError(words("Okänd ordning.", "Unknown order."))
        }
        guard (1...1_000_000).contains(limit) else {
            throw ValidationError(words("limit ska vara minst 1.", "limit must be at least 1."))
        }
    }

    func run() async throws {
        try await service.askSignedIn { client in
            let filter = try await filter(client)
            let names = try await client.names()
            var rows: [RowRepresentation] = []
            var last: PageRepresentation?
            try await client.rows(matching: filter, limit: limit) { page in
                rows += page.items
                last = page
            }
            try service.output.show(rows) { rows.show(names) }
            last?.desk.tell()
            if last?.next != nil, !service.output.json {
                Terminal.say(words("Det finns fler: --limit visar dem.", "There are more: --limit shows them."))
            }
        }
    }

    private func filter(_ client: ServiceClient) async throws -> RegisterFilter {
        let order = RegisterFilter.Sort(rawValue: String(sort.drop { $0 == "-" })) ?? .number
        var filter = RegisterFilter(sort: order, descending: sort.hasPrefix("-"))
        filter.phase = phase
        if assignee == "none" {
            filter.assignee = .nobody
        } else if let assignee {
            filter.assignee = .person(try await client.account(named: assignee).id)
        }
        (filter.receivedFrom, filter.receivedTo) = (receivedFrom, receivedTo)
        (filter.closedFrom, filter.closedTo) = (closedFrom, closedTo)
        (filter.ground, filter.form, filter.area) = (ground, form, area)
        (filter.municipality, filter.respondentKind) = (municipality, respondentKind)
        (filter.reference, filter.overdue) = (reference, overdue)
        return filter
    }
}

extension [RowRepresentation] {
    /// Tells the rows as a table.
    func show(_ names: [StaffID: String]) {
        var table = Table([
            words("NUMMER", "NUMBER"), words("SKEDE", "PHASE"), words("INKOM", "RECEIVED"), words("NÄSTA", "NEXT"),
            words("HANDLÄGGARE", "ASSIGNEES"), words("GRUND", "GROUNDS"), words("TITEL", "TITLE"),
        ])
        for row in self {
            table.add([
                row.number?.text, row.phase.label.in(Speech.language) + (row.walled ? " ▮" : ""), row.receivedOn.text,
                row.nextDue?.text, row.assignees.map { names[$0] ?? $0.text }.joined(separator: ", "),
                row.grounds.map(\.rawValue).joined(separator: " "),
                row.protectedIdentity ? words("(skyddad identitet)", "(protected identity)") : row.title,
            ])
        }
        table.show()
    }
}

extension DeskRepresentation {
    /// Says on standard error that not every case is shown yet.
    func tell() {
        guard !complete else { return }
        let count = done.flatMap { done in total.map { " (\(done)/\($0))" } } ?? ""
        Terminal.say(
            words(
                "Registret byggs fortfarande\(count); de nyaste ärendena finns med.",
                "The register is still being built\(count); the newest cases are there."
            )
        )
    }
}
