import BureauClient
import ArgumentParser
import BureauContract

/// Shows the words of the supervisors' key.
struct FingerprintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fingerprint",
        abstract: words(
            "Visa orden för de verksamhetsansvarigas nyckel.",
            "Show the words of the supervisors' key."
        )
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.ask { try await $0.fingerprint() }
        try service.output.show(answer) { print(answer.words.joined(separator: " ")) }
    }
}
