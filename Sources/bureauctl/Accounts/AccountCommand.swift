import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow

/// Accounts: who may sign in, as what, and with which keys.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: words("Konton.", "Accounts."),
        subcommands: [
            AccountList.self, AccountShow.self, AccountCreate.self, AccountActivate.self, AccountCertify.self,
            AccountClose.self, AccountReset.self, AccountTakeBack.self, AccountRole.self, AccountSecondFactor.self,
            AccountPassphrase.self, AccountAuthenticator.self, AccountMail.self,
        ]
    )
}

extension ServiceClient {
    /// The account with this name or identifier.
    func account(named name: String) async throws -> AccountRepresentation {
        let accounts = try await accounts()
        if let id = StaffID(text: name), let account = accounts.first(where: { $0.id == id }) { return account }
        guard let account = accounts.first(where: { $0.name.lowercased() == name.lowercased() }) else {
            throw Failure(
                .notFound,
                words(
                    "Det finns inget konto med det namnet. `bureauctl account list` visar alla.",
                    "There is no account with this name. `bureauctl account list` shows all."
                )
            )
        }
        return account
    }

    /// The names of all accounts.
    func names() async throws -> [StaffID: String] {
        Dictionary(uniqueKeysWithValues: try await accounts().map { ($0.id, $0.name) })
    }
}

extension AccountRepresentation {
    var stateWords: String {
        switch state {
        case "invited": words("inbjuden", "invited")
        case "active": words("aktiv", "active")
        case "closed": words("stängd", "closed")
        default: state
        }
    }

    /// Tells everything about one account.
    func show() {
        var table = Table(["", ""])
        table.add([words("Namn", "Name"), name])
        table.add([words("Nummer", "Identifier"), id.text])
        table.add([words("Roll", "Role"), role.label.in(Speech.language)])
        table.add([words("Tillstånd", "State"), stateWords])
        table.add([words("Intygat", "Certified"), yesNo(certified)])
        table.add([words("Engångskod krävs", "Code needed"), yesNo(secondFactor)])
        table.add([words("Har de ansvarigas nyckel", "Holds the supervisors' key"), yesNo(holdsSupervisorsKey)])
        if let setAsideUntil { table.add([words("Kan tas tillbaka till", "Can be taken back until"), setAsideUntil]) }
        if let fingerprint { table.add([words("Ord", "Words"), fingerprint.joined(separator: " ")]) }
        for line in table.lines(width: nil).dropFirst() { print(line) }
    }
}

/// Yes or no, in the language of the program.
func yesNo(_ value: Bool) -> String { value ? words("ja", "yes") : words("nej", "no") }
