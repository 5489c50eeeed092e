import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

/// How the questions of the ladders are answered.
struct LadderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            words("Svar på ett stegs fråga; kan upprepas.", "Answer to the question of a step; may be repeated."),
            valueName: words("steg=ja|nej", "step=yes|no")
        )
    ) var answer: [GivenAnswer] = []
    @Flag(help: ArgumentHelp(words("Ställ stegens frågor på terminalen.", "Ask the questions on the terminal.")))
    var walk = false

    /// The answers in the order of each ladder.
    ///
    /// - Parameter forms: those whose questions `--walk` asks.
    func answers(forms: [Form]) throws -> [LadderAnswers] {
        var ladders = LadderWalk(given: answer)
        let prompt = walk ? try LadderPrompt() : nil
        for form in Form.allCases where ladders.isGiven(form) || walk && forms.contains(form) {
            try ladders.climb(form) { step in try prompt?.answer(to: step) }
        }
        try ladders.finish()
        return ladders.answers
    }
}

/// An answer as it stands on a command line: `direkt.jämförbar=ja`.
struct GivenAnswer: ExpressibleByArgument, Equatable {
    let step: String
    let isYes: Bool

    init(step: String, isYes: Bool) {
        self.step = step
        self.isYes = isYes
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let answer = YesNo(argument: parts[1]) else { return nil }
        self.init(step: parts[0], isYes: answer.isYes)
    }
}
