import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseMilestone: CaseChange {
    static let kind = CommandKind.recordMilestone
    static let configuration = CommandConfiguration(
        commandName: "milestone",
        abstract: words(
            "Anteckna när anmälaren först fick svar eller ett möte.",
            "Record when the complainant was first answered or met."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Vad som nåddes.", "What was reached."))) var milestone: Milestone
    @Option(help: .day("Vilken dag; annars i dag.", "On which day; else today.")) var on: Day?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { _ in RecordMilestone(milestone: milestone, reachedOn: on ?? .today) }
    }
}
