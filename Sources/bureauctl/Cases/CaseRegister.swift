import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

struct CaseRegister: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: words("Registrera ett ärende.", "Register a case."),
        discussion: words(
            "Med --payload läses hela registreringen som JSON. Annars läses en text från standard in eller --file: första raden är "
                + "titeln, resten det som berättades.",
            "With --payload the whole registration is read as JSON. Otherwise a text is read from standard input or --file: "
                + "its first line is the title, the rest what was told."
        )
    )

    @Option(help: ArgumentHelp(words("Hur kontakten kom.", "How the contact came."))) var channel = ContactChannel.phone
    @Option(help: .day("Dagen för kontakten; annars i dag.", "The day of the contact; else today."))
    var received: Day?
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med registreringen som JSON; - är standard in.",
                "File with the registration as JSON; - is standard input."
            ),
            valueName: "file"
        )
    )
    var payload: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        let register = try payload.map(read) ?? compose()
        let file = try await service.askSignedIn { try await $0.register(register) }
        try service.output.show(file) { file.showStanding() }
        file.tellConflict()
    }

    private func read(_ path: String) throws -> Register {
        let bytes = try InputFile.bytes(path, asking: words("Registreringen som JSON", "The registration as JSON"))
        PersonalNumberWarning.look(at: String(decoding: bytes, as: UTF8.self))
        do {
            return try JSONDocument(reading: bytes).decode(Register.self)
        } catch let fault as JSONFault {
            throw Failure([fault], file: path)
        } catch let faults as JSONFaults {
            throw Failure(faults.faults, file: path)
        }
    }

    private func compose() throws -> Register {
        let told = try text.text(
            words("Titel på första raden, sedan vad som berättades", "The title in the first line, then what was told")
        )
        let titled = TitledText(told)
        return Register(
            contact: Contact(
                channel: channel,
                receivedOn: received ?? .today,
                title: titled.title,
                narrative: titled.narrative
            )
        )
    }
}

extension Failure {
    /// Faults of a JSON text, each with its place.
    init(_ faults: [JSONFault], file: String) {
        self.init(
            .invalidInput,
            words("Texten kan inte godtas; inget skrevs.", "The text cannot be accepted; nothing was written."),
            details: faults.map { fault in
                let place = fault.position.map { "\(file):\($0.line):\($0.column)" } ?? file
                let field = fault.path.isEmpty ? "" : "\(fault.path): "
                return "\(place): \(field)\(fault.code.words.in(Speech.language))"
            }
        )
    }
}
