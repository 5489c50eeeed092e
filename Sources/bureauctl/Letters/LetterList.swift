import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct LetterList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words(
            "Visa vilka brev som kan skrivas i ett ärende, och vad de andra saknar.",
            "Show which letters can be written for a case, and what the others lack."
        )
    )

    @OptionGroup var name: CaseName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let list = try await service.askSignedIn { try await $0.letters(of: name.id($0)) }
        try service.output.show(list) {
            var table = Table([words("BREV", "LETTER"), "", words("GÅR ATT SKRIVA", "CAN BE WRITTEN")])
            for item in list.letters {
                table.add([item.letter.rawValue, item.letter.label.in(Speech.language), Self.state(of: item)])
            }
            table.show()
        }
    }

    /// Yes, with the numbers of the referrals, or what is missing.
    static func state(of item: LettersRepresentation.Item) -> String {
        if let missing = item.missing { return missing.map { "\($0.field): \($0.detail)" }.joined(separator: "; ") }
        let referrals = item.referrals.map { " (--referral \($0.map(String.init).joined(separator: ", ")))" } ?? ""
        return words("ja", "yes") + referrals
    }
}
