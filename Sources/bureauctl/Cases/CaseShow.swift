import BureauClient
import ArgumentParser

struct CaseShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: words("Visa ett ärende.", "Show a case.")
    )

    @OptionGroup var name: CaseName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let file = try await service.askSignedIn { try await $0.readCase(name.id($0)) }
        try service.output.show(file) { for line in CasePage(file).lines { print(line) } }
    }
}
