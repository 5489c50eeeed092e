import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow

struct ConflictAnswer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: words("Svara på en fråga.", "Answer a question."),
        discussion: words(
            "Varför, och vad ni gör, läses från standard in eller --file. Frågan är därmed besvarad för alla som fick den.",
            "Why, and what you do, is read from standard input or --file. The question is then answered for everybody."
        )
    )

    @Argument(help: ArgumentHelp(words("Frågans identifierare.", "The question's identifier."))) var question: String
    @Argument(help: ArgumentHelp(words("Vad ni kom fram till.", "What you found."))) var outcome: ConflictOutcome
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        guard let id = ConflictID(text: question) else {
            throw Failure(
                .usage,
                words("Ange frågan med dess identifierare.", "Give the question by its identifier.")
            )
        }
        let told = try text.text(words("Varför, och vad ni gör", "Why, and what you do"))
        let answer = ConflictAnswerRequest(outcome: outcome, words: told)
        let answered = try await service.askSignedIn { try await $0.answer(id, answer) }
        try service.output.show(answered) { print(words("Besvarad.", "Answered.")) }
    }
}
