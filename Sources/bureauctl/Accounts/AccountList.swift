import CaseWorkflow
import DiscriminationLaw
import BureauClient
import ArgumentParser
import BureauContract

struct AccountList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words("Visa alla konton.", "Show all accounts.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let accounts = try await service.askSignedIn { try await $0.accounts() }
        try service.output.show(AccountListRepresentation(items: accounts)) {
            var table = Table([
                words("NAMN", "NAME"), words("ROLL", "ROLE"), words("TILLSTÅND", "STATE"),
                words("INTYGAT", "CERTIFIED"), words("KOD", "CODE"),
            ])
            for account in accounts {
                table.add([
                    account.name, account.role.label.in(Speech.language), account.stateWords, yesNo(account.certified),
                    yesNo(account.secondFactor),
                ])
            }
            table.show()
        }
    }
}
