import ArgumentParser
import BureauClient

struct ReleaseDiscard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: words("Kasta en förberedd utgåva.", "Throw a prepared release away.")
    )

    @OptionGroup var prepared: PreparedName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { try await $0.discardRelease(prepared.id) }
    }
}
