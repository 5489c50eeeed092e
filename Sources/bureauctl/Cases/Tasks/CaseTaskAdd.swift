import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseTaskAdd: CaseChange {
    static let kind = CommandKind.addTask
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words(
            "Lägg till en uppgift; vad läses från standard in eller --file.",
            "Add a task; what is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: .day("Till vilken dag.", "By which day.")) var due: Day
    @Option(help: ArgumentHelp(words("Vems uppgift det är.", "Whose task it is."))) var assignee: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let title = try text.text(words("Uppgift", "Task"))
        return { context in
            var person: StaffID?
            if let assignee { person = try await context.account(assignee) }
            return AddTask(task: CaseTask(title: title, due: due, assignee: person))
        }
    }
}
