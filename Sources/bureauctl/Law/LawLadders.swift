import ArgumentParser
import BureauContract
import DiscriminationLaw

/// The questions by which each form is assessed, without a daemon.
struct LawLadders: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladders",
        abstract: words(
            "Visa frågorna som varje form bedöms efter.",
            "Show the questions by which each form is assessed."
        )
    )

    @Argument(help: ArgumentHelp(words("Bara den formen.", "Only that form."))) var form: Form?
    @OptionGroup var output: OutputOptions

    func run() throws {
        let all = LaddersRepresentation(in: Speech.language)
        try output.show(all) {
            for ladder in all.ladders where form == nil || ladder.form == form {
                print(all.labels["form", ladder.form.rawValue] ?? ladder.form.rawValue)
                for (index, step) in ladder.steps.enumerated() {
                    print("  \(index + 1). \(step.question) [\(step.reference.text)]")
                    let otherwise = all.labels["conclusion", step.otherwise.rawValue] ?? step.otherwise.rawValue
                    print(
                        "     " + yesNo(step.leadsOn) + words(": vidare", ": go on") + "; "
                            + yesNo(!step.leadsOn) + ": " + otherwise
                    )
                }
            }
        }
    }
}
