import BureauClient
import CaseWorkflow
import DiscriminationLaw
import ArgumentParser
import BureauContract

/// Signs in and keeps the token.
struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: words("Logga in.", "Sign in.")
    )

    @Argument(help: ArgumentHelp(words("Kontots namn.", "The account's name.")))
    var name: String
    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let given = try secrets.credentials(for: name)
        let file = TokenFile(service.address)
        try await service.ask { client in
            let answer = try await client.signIn(
                SignInRequest(name: name, passphrase: given.passphrase, code: given.code)
            )
            do {
                try file.keep(answer.token)
            } catch {
                try? await client.signedIn(with: answer.token).signOut()
                throw error
            }
            try service.output.show(answer.session) { answer.session.show() }
        }
    }
}

extension SessionRepresentation {
    /// Tells who is signed in.
    func show() {
        print("\(name.shown), \(role.label.in(Speech.language))")
        for notice in notices { Terminal.say("! \(notice.text.shown)") }
    }
}
