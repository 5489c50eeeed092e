import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow

struct AwayRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: words("Ta tillbaka en frånvaro.", "Take a time of being away back.")
    )

    @Argument(help: ArgumentHelp(words("Numret, ur `away list`.", "The identifier, from `away list`."))) var id: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        guard let id = AwayID(text: id) else {
            throw Failure(
                .usage,
                words("Numret är 32 tecken, 0–9 och a–f.", "The identifier is 32 digits, 0–9 and a–f.")
            )
        }
        try await service.askSignedIn { try await $0.removeAway(id) }
    }
}
