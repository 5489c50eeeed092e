import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

/// Questions about conflicts of interest.
struct ConflictCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflict",
        abstract: words("Frågor om intressekonflikter.", "Questions about conflicts of interest."),
        subcommands: [ConflictList.self, ConflictAnswer.self]
    )
}

extension ConflictOutcome: ExpressibleByArgument {}

extension CaseRepresentation {
    /// Says that a supervisor must be asked, where the check says so; why, nobody is told here.
    func tellConflict() {
        guard askSupervisor == true else { return }
        Terminal.say(
            words(
                "Fråga en verksamhetsansvarig innan ni går vidare: jävskontrollen kan inte utesluta en intressekonflikt.",
                "Ask a supervisor before you go on: the conflict check cannot rule out a conflict of interest."
            )
        )
    }
}

extension ConflictMatch {
    /// What was met, in one line.
    func line(_ label: String, name: (StaffID) -> String) -> String {
        if let tie { return "\(label): \(name(tie.owner)), \(tie.id.text)" }
        let party = party.map { words(", part \($0)", ", party \($0)") } ?? ""
        return "\(label): \(caseID?.text ?? "")\(party)"
    }
}
