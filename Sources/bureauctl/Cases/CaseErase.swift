import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow

/// Erases a closed case.
struct CaseErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: words("Gallra ett avslutat ärende för gott.", "Erase a closed case for good."),
        discussion: words(
            "Ärendet går inte att få tillbaka. Kvar är det som statistiken räknar: koder och år. Säkerhetskopior som gjordes innan "
                + "har ärendet kvar. Där det finns en terminal frågar kommandot först.",
            "The case cannot be brought back. What statistics count remains: codes and years. Backups made before still hold the "
                + "case. Where there is a terminal the command asks first."
        )
    )

    @OptionGroup var options: CaseOptions
    @Option(
        help: ArgumentHelp(
            words(
                "Ärendets eget nummer (2026-17) en gång till, så att inte fel ärende gallras.",
                "The case's own number (2026-17) once more, so that the wrong case is not erased."
            )
        )
    ) var number: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        guard let number = CaseNumber(text: number) else {
            throw Failure(.usage, words("Ange numret som 2026-17.", "Give the number as 2026-17."))
        }
        let file = try await service.askSignedIn { try await $0.readCase(options.id($0)) }
        guard try agrees(to: number) else {
            throw Failure(.usage, words("Inget är gallrat.", "Nothing was erased."))
        }
        try await service.askSignedIn {
            try await $0.eraseCase(file.id, number: number, at: options.version ?? file.version)
        }
        print(words("Ärende \(number.text) är gallrat.", "Case \(number.text) is erased."))
    }

    /// Asks whoever sits at the terminal; where nobody does, the number given is the answer.
    private func agrees(to number: CaseNumber) throws -> Bool {
        guard Terminal.isInput else { return true }
        Terminal.say(
            words(
                "Ärende \(number.text) gallras för gott. Skriv numret igen för att göra det:",
                "Case \(number.text) will be erased for good. Type the number again to do it:"
            )
        )
        return CaseNumber(text: readLine() ?? "") == number
    }
}
