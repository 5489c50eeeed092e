import BureauContract
import ArgumentParser
import BureauClient
import CaseWorkflow
import DiscriminationLaw

struct CaseTaskAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words(
            "Lägg till en uppgift; vad läses från standard in eller --file.",
            "Add a task; what is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Till vilken dag.", "By which day."))) var due: Day
    @Option(help: ArgumentHelp(words("Vems uppgift det är.", "Whose task it is."))) var assignee: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let title = try text.text(words("Uppgift", "Task"))
        try await service.change(options) { client in
            var person: StaffID?
            if let assignee { person = try await client.account(named: assignee).id }
            return .addTask(AddTask(task: CaseTask(title: title, due: due, assignee: person)))
        }
    }
}
