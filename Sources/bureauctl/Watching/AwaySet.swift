import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct AwaySet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: words("Säg att du är borta.", "Say that you are away."),
        discussion: words(
            "Larm går då till ställföreträdaren, om den har nyckel till ärendet; annars till de ansvariga, som kan tilldela.",
            "Alarms then go to the deputy where they hold a key to the case; else to the supervisors, who can assign it."
        )
    )

    @Argument(help: .day("Första dagen.", "The first day.")) var from: Day
    @Argument(help: .day("Sista dagen.", "The last day.")) var to: Day
    @Option(help: ArgumentHelp(words("Ställföreträdarens konto.", "The deputy's account."))) var deputy: String?
    @Option(help: ArgumentHelp(words("Någon annans konto, för de ansvariga.", "Another's account, for supervisors.")))
    var person: String?
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            var request = AwayRequest(from: from, to: to)
            if let deputy { request.deputy = try await client.account(named: deputy).id }
            if let person { request.person = try await client.account(named: person).id }
            let answer = try await client.addAway(request)
            if service.output.json {
                try service.output.show(answer) {}
            } else {
                try await AwayListRepresentation(items: [answer]).show(client)
            }
        }
    }
}
