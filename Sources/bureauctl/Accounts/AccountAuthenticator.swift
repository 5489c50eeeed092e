import BureauClient
import ArgumentParser
import BureauContract

struct AccountAuthenticator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "authenticator",
        abstract: words("Gör en ny hemlighet för dina engångskoder.", "Make a new secret for your authenticator.")
    )

    @OptionGroup var secrets: SecretOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let passphrase = try secrets.passphrase(words("Lösenfras", "Passphrase"))
        let answer = try await service.askSignedIn {
            try await $0.enrolSecondFactor(EnrolmentRequest(passphrase: passphrase))
        }
        try service.output.show(answer) {
            print(answer.secret)
            print(answer.uri)
        }
    }
}
