import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseReferralAnswer: CaseChange {
    static let kind = CommandKind.recordReferralAnswer
    static let configuration = CommandConfiguration(
        commandName: "referral-answer",
        abstract: words(
            "Anteckna svaret på en hänvisning; det läses från standard in eller --file.",
            "Record the answer to a referral; it is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Hänvisningens nummer.", "The referral's number."))) var referral: Int
    @Option(help: .day("När svaret kom; annars i dag.", "When the answer came; else today.")) var on: Day?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let answer = try text.text(words("Svar", "Answer"))
        return { _ in RecordReferralAnswer(id: referral, answeredOn: on ?? .today, answer: answer) }
    }
}
