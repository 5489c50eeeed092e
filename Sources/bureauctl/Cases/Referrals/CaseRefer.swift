import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseRefer: CaseChange {
    static let kind = CommandKind.refer
    static let configuration = CommandConfiguration(
        commandName: "refer",
        abstract: words(
            "Anteckna en hänvisning; vad som skickades läses från standard in eller --file.",
            "Record a referral; what was sent is read from standard input or --file."
        ),
        discussion: words(
            "Den kräver ett samtycke till hänvisning som gäller, eller en verksamhetsansvarigs skäl i --override-file. Att få veta "
                + "vad som hände sedan kräver ett eget samtycke.",
            "It needs a consent to the referral that holds, or a supervisor's reason in --override-file. To be told what came of "
                + "it needs a consent of its own."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Till vem.", "To whom."))) var receiver: ReferralReceiver
    @Option(
        help: ArgumentHelp(
            words("Fil med namnet på fack, byrå eller myndighet.", "File with the name of the union, bureau or body."),
            valueName: "file"
        )
    ) var nameFile: String?
    @Option(help: .day("När det skickades; annars i dag.", "When it was sent; else today.")) var sent: Day?
    @Option(
        help: ArgumentHelp(words("Numret på samtycket till hänvisning.", "The number of the consent to the referral."))
    ) var consent: Int?
    @Option(
        help: ArgumentHelp(
            words("Numret på samtycket till återrapport.", "The number of the consent to a report back.")
        )
    ) var reportBackConsent: Int?
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med varför det görs utan samtycke; bara verksamhetsansvariga.",
                "File with why it is done without a consent; supervisors only."
            ),
            valueName: "file"
        )
    ) var overrideFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard (consent == nil) == (overrideFile == nil) else { return }
        throw ValidationError(
            words("Ange antingen --consent eller --override-file.", "Give either --consent or --override-file.")
        )
    }

    func compose() throws -> CaseComposing {
        let name = words("Namn", "Name")
        let why = words("Varför utan samtycke", "Why without a consent")
        let referral = Referral(
            receiver: receiver,
            name: try nameFile.map { try TextOptions(file: $0).text(name) },
            sentOn: sent ?? .today,
            what: try text.text(words("Vad som skickades", "What was sent")),
            consent: consent,
            reportBackConsent: reportBackConsent,
            override: try overrideFile.map { try TextOptions(file: $0).text(why) }
        )
        return { _ in Refer(referral: referral) }
    }
}
