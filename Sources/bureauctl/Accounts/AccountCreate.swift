import DiscriminationLaw
import BureauClient
import ArgumentParser
import BureauContract
import CaseWorkflow

struct AccountCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: words(
            "Skapa ett konto; aktiveringskoden visas en gång.",
            "Make an account; its activation code is shown once."
        )
    )

    @Argument(help: ArgumentHelp(words("Kontots namn.", "The account's name.")))
    var name: String
    @Argument(help: ArgumentHelp(words("Roll.", "Role.")))
    var role: Role
    @Flag(help: ArgumentHelp(words("Ingen engångskod vid inloggning.", "No authenticator's code at sign-in.")))
    var noSecondFactor = false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let invitation = try await service.askSignedIn { client in
            try await client.createAccount(NewAccountRequest(name: name, role: role, secondFactor: !noSecondFactor))
        }
        try service.output.show(invitation) { invitation.show() }
    }
}

extension InvitationRepresentation {
    /// Tells the code, which is shown once.
    func show() {
        print("\(account.name.shown), \(account.role.label.in(Speech.language))")
        guard let activationCode else {
            return print(words("Koden visades när kontot skapades.", "The code was shown when it was made."))
        }
        print(words("Aktiveringskod (sju dagar): \(activationCode)", "Activation code (seven days): \(activationCode)"))
    }
}

extension Role: ExpressibleByArgument {}
