import ArgumentParser
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// A dismissal, with or without notice.
struct DismissalOptions: ParsableArguments {
    @Option(help: .day("När uppsägningen eller avskedandet gavs.", "When notice or dismissal was given."))
    var dismissed: Day?
    @Option(
        help: .yesNo(
            "Om arbetsgivaren skrev hur uppsägningen kan angripas.",
            "Whether the employer wrote how to contest it."
        )
    ) var instructions: YesNo?
    @Option(help: .day("När anställningen upphörde.", "When the employment ended.")) var employmentEnded: Day?
    @Option(help: ArgumentHelp(words("Vad som begärs; kan upprepas.", "What is asked for; may be repeated.")))
    var remedy: [LimitationFacts.Dismissal.Remedy] = []

    /// Sets what was given, and leaves the rest.
    ///
    /// Refuses what belongs to a dismissal of which no day is known.
    func apply(to circumstances: inout Circumstances) throws {
        guard dismissed != nil || instructions != nil || employmentEnded != nil || !remedy.isEmpty else { return }
        guard let given = dismissed ?? circumstances.dismissal?.given else {
            throw Failure(
                .usage,
                words(
                    "--instructions, --employment-ended och --remedy hör till en uppsägning: ange också --dismissed.",
                    "--instructions, --employment-ended and --remedy belong to a dismissal: give --dismissed too."
                )
            )
        }
        var dismissal = circumstances.dismissal ?? Circumstances.Dismissal(given: given)
        dismissal.given = given
        if let instructions { dismissal.instructionsGiven = instructions.isYes }
        if let employmentEnded { dismissal.employmentEnded = employmentEnded }
        if !remedy.isEmpty { dismissal.remedies = remedy }
        circumstances.dismissal = dismissal
    }
}
