import BureauClient
import ArgumentParser

/// Tells who is signed in.
struct SessionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: words("Visa vem som är inloggad.", "Show who is signed in.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let session = try await service.askSignedIn { try await $0.session() }
        try service.output.show(session) { session.show() }
    }
}
