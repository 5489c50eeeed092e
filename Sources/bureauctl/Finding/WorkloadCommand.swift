import BureauContract
import BureauClient
import DiscriminationLaw
import ArgumentParser
import CaseWorkflow

/// The open cases of each caseworker.
struct WorkloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workload",
        abstract: words("Visa öppna ärenden per handläggare.", "Show the open cases of each caseworker.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { try await $0.workload() }
        try service.output.show(answer) {
            let phases: [Phase] = [.intake, .assessment, .action]
            var table = Table(
                [words("HANDLÄGGARE", "CASEWORKER")] + phases.map { $0.label.in(Speech.language).uppercased() }
                    + [words("FÖRSENADE UPPGIFTER", "OVERDUE TASKS")]
            )
            for item in answer.items {
                let counts = phases.map { String(item.open[$0.rawValue] ?? 0) }
                table.add([item.name ?? item.person.text] + counts + [String(item.overdueTasks)])
            }
            table.show()
        }
    }
}
