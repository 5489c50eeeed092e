import ArgumentParser
import BureauClient
import BureauContract

/// Signs out and forgets the token.
struct LogoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: words("Logga ut.", "Sign out.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let file = TokenFile(service.address)
        defer { file.remove() }
        guard let token = try file.token() else { return }
        do {
            try await service.ask { try await $0.signedIn(with: token).signOut() }
        } catch let error as ClientError where error.code == .init(.notSignedIn) {
            // The session had ended by itself.
        }
    }
}
