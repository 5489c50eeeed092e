import ArgumentParser

/// Tasks of one case.
struct CaseTaskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task",
        abstract: words("Uppgifter i ett ärende.", "Tasks of a case."),
        subcommands: [CaseTaskAdd.self, CaseTaskChange.self, CaseTaskDone.self, CaseTaskCancel.self]
    )
}
