import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

/// Everything with a date, in one order.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: words(
            "Visa uppgifter, tidsfrister och mål i en ordning.",
            "Show tasks, clocks and targets in one order."
        ),
        discussion: words(
            "told är det du ska veta: mine (dina), deputising (dem du är ställföreträdare för) och escalated (det som "
                + "kom till dig för att ingen har det, är där eller har svarat). De ansvariga kan också se everyone och "
                + "ett konto.",
            "told is what you are to know: mine (your own), deputising (of those for whom you stand in) and escalated "
                + "(what came to you because nobody has it, is there or has answered). Supervisors also see everyone "
                + "and an account."
        )
    )

    private static let scopes = ["told", "mine", "deputising", "escalated", "everyone"]

    @Option(
        help: ArgumentHelp(
            words(
                "told, mine, deputising, escalated, everyone eller ett konto.",
                "told, mine, deputising, escalated, everyone or an account."
            )
        )
    ) var whose = "told"
    @Flag(help: ArgumentHelp(words("Bara larm som ingen har kvitterat.", "Only alarms that nobody has acknowledged.")))
    var ringing = false
    @Option(help: .day("Bara till och med den dagen.", "Only until that day.")) var dueTo: Day?
    @OptionGroup var most: LimitOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            var items = [most.item]
            if ringing { items.append(.init("ringing", "true")) }
            if let dueTo { items.append(.init("dueTo", dueTo.text)) }
            let person = Self.scopes.contains(whose) ? whose : try await client.account(named: whose).id.text
            items.append(.init("whose", person))
            let page = try await client.watch(QueryString(items))
            try service.output.show(page) { Self.table(of: page).show() }
            page.desk.tell()
        }
    }

    /// One line for each thing; `!` marks an alarm that rings, and a promise or task whose day has passed.
    static func table(of page: WatchRepresentation) -> Table {
        var table = Table([
            words("DAG", "DAY"), words("KVAR", "LEFT"), words("ÄRENDE", "CASE"), words("NR", "NO"),
            words("VAD", "WHAT"), words("VARFÖR", "WHY"),
        ])
        for item in page.items {
            let isLate = item.alarm != nil || item.missed == true || item.kind == .task && item.daysLeft < 0
            table.add([
                item.due.text + (isLate ? " !" : ""), String(item.daysLeft), item.number?.text,
                (item.task ?? item.incident).map(String.init), what(item, page.labels),
                page.labels["watchReason", item.why.rawValue] ?? item.why.rawValue,
            ])
        }
        return table
    }

    private static func what(_ item: WatchRepresentation.Item, _ labels: CodeLabels) -> String {
        if item.kind == .task { return item.title ?? words("(skyddad identitet)", "(protected identity)") }
        let kind = labels["watchKind", item.kind.rawValue] ?? item.kind.rawValue
        guard let act = item.act, let branch = item.branch else { return kind }
        return "\(kind): \(labels["act", act.rawValue] ?? act.rawValue) (\(branch.rawValue))"
    }
}
