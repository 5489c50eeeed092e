import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

struct CaseCorrectContact: CaseChange {
    static let kind = CommandKind.correctContact
    static let configuration = CommandConfiguration(
        commandName: "correct-contact",
        abstract: words(
            "Rätta uppgifterna om kontakten; det som inte anges blir kvar.",
            "Correct what is recorded of the contact; what is not given stays."
        ),
        discussion: words(
            "Med --file ersätts titeln (första raden) och det som berättades (resten).",
            "With --file title (the first line) and what was told (the rest) are replaced."
        )
    )

    @OptionGroup var options: CaseOptions
    @Option(help: ArgumentHelp(words("Hur kontakten kom.", "How the contact came."))) var channel: ContactChannel?
    @Option(help: .day("Dagen för kontakten.", "The day of the contact.")) var received: Day?
    @Option(help: ArgumentHelp(words("Referens utifrån.", "Reference from outside."))) var reference: String?
    @Option(
        help: ArgumentHelp(
            words("Fil med vilken enhet som hänvisade.", "File with the unit that sent the person."),
            valueName: "file"
        )
    )
    var referredByFile: String?
    @Option(
        help: ArgumentHelp(
            words("Fil med titel och text; - är standard in.", "File with title and text; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?
    @OptionGroup var reasons: ReasonOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        let question = words("Titel på första raden, sedan vad som berättades", "The title, then what was told")
        let told = try file.map { try TitledText(TextOptions(file: $0).text(question)) }
        let unit = try referredByFile.map { try TextOptions(file: $0).text(words("Enhet", "Unit")) }
        let reason = try reasons.reason()
        return { context in
            var contact = context.file.contact
            contact.channel = channel ?? contact.channel
            contact.receivedOn = received ?? contact.receivedOn
            contact.reference = reference ?? contact.reference
            contact.referredBy = unit ?? contact.referredBy
            contact.title = told?.title ?? contact.title
            contact.narrative = told?.narrative ?? contact.narrative
            return CorrectContact(contact: contact, reason: reason)
        }
    }
}

/// A text whose first line is its title.
struct TitledText: Equatable {
    let title: String
    /// What follows the title; the title itself where nothing does.
    let narrative: String

    init(_ text: String) {
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        title = parts.first ?? ""
        var rest = parts.count > 1 ? parts[1] : ""
        while rest.first?.isNewline == true { rest.removeFirst() }
        narrative = rest.isEmpty ? title : rest
    }
}
