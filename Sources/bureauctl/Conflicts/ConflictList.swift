import ArgumentParser
import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct ConflictList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words("Visa frågorna som du har fått.", "Show the questions that you are asked."),
        discussion: words(
            "Frågan går till dem som har det ärende eller den bindning som en ny part träffade. --all visar besvarade också.",
            "The question goes to those who hold the case or the tie that a new party met. --all shows answered ones too."
        )
    )

    @Flag(help: ArgumentHelp(words("Besvarade också.", "Answered ones too."))) var all = false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.askSignedIn { client in
            let items = try await client.conflicts().filter { all || $0.answer == nil }
            let names = try await client.names()
            let name = { (person: StaffID) in (names[person] ?? person.text).shown }
            try service.output.show(ConflictsRepresentation(items: items)) {
                for item in items { show(item, name) }
            }
        }
    }

    private func show(_ item: ConflictRepresentation, _ name: (StaffID) -> String) {
        print("\(item.id.text)  \(item.askedAt)  \(words("frågad av", "asked by")) \(name(item.askedBy))")
        if let caseID = item.caseID { print("  " + words("i ärendet ", "in the case ") + caseID.text) }
        for match in item.matches {
            let label = item.labels["conflictRelation", match.relation.rawValue] ?? match.relation.rawValue
            print("  " + match.line(label, name: name))
        }
        guard let answer = item.answer else { return }
        let outcome = item.labels["conflictOutcome", answer.outcome.rawValue] ?? answer.outcome.rawValue
        print("  \(answer.at) \(name(answer.by)): \(outcome)")
        for line in answer.words.shownLines { print("    " + line) }
    }
}
