import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct CaseTaskChange: CaseChange {
    static let kind = CommandKind.changeTask
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: words(
            "Ändra en öppen uppgift; det som inte anges blir kvar.",
            "Change an open task; what is not given stays."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Uppgiftens nummer.", "The task's number."))) var task: Int
    @Option(help: .day("Till vilken dag.", "By which day.")) var due: Day?
    @Option(help: ArgumentHelp(words("Vems uppgift det är; none för ingens.", "Whose task it is; none for nobody's.")))
    var assignee: String?
    @Option(
        help: ArgumentHelp(
            words("Fil med vad som ska göras; - är standard in.", "File with what is to be done; - is standard input."),
            valueName: "file"
        )
    ) var file: String?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let title = try file.map { try TextOptions(file: $0).text(words("Uppgift", "Task")) }
        return { context in
            guard var changed = context.file.tasks.first(where: { $0.id == task })?.task else {
                throw Failure.noElement(words("uppgift", "task"), task)
            }
            changed.title = title ?? changed.title
            changed.due = due ?? changed.due
            if let assignee { changed.assignee = assignee == "none" ? nil : try await context.account(assignee) }
            return ChangeTask(id: task, task: changed)
        }
    }
}
