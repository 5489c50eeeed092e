import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct ConsentRecord: CaseChange {
    static let kind = CommandKind.recordConsent
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: words(
            "Anteckna ett samtycke eller en fullmakt; vad det omfattar läses från standard in eller --file.",
            "Record a consent or mandate; what it covers is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Till vad.", "For what."))) var purpose: ConsentPurpose
    @Argument(help: ArgumentHelp(words("Numret på den part som ger det.", "The number of the party that gives it.")))
    var giver: Int
    @Option(
        help: ArgumentHelp(
            words(
                "Numret på den part det gäller, där det är en annan än den som ger det, som en vårdnadshavares barn.",
                "The number of the party it is for, where that is another than the giver, such as a custodian's child."
            )
        )
    ) var concerns: Int?
    @Option(help: ArgumentHelp(words("Muntligt eller skriftligt.", "Oral or written."))) var form: ConsentForm
    @Option(help: .day("När det gavs; annars i dag.", "When it was given; else today.")) var given: Day?
    @Option(help: .day("Sista dagen det gäller.", "The last day on which it holds.")) var expires: Day?
    @Option(
        help: ArgumentHelp(
            words("Fil med vem som får något genom det.", "File with who may get something by it."),
            valueName: "file"
        )
    ) var recipientFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if purpose == .representation, form == .oral {
            throw ValidationError(
                words(
                    "En fullmakt (representation) ska vara skriftlig: ange --form written.",
                    "A mandate (representation) must be written: give --form written."
                )
            )
        }
        if purpose == .custodian, concerns == nil {
            throw ValidationError(
                words(
                    "En vårdnadshavares medgivande (custodian) gäller ett barn: ange --concerns.",
                    "A custodian's consent is for a child: give --concerns."
                )
            )
        }
        if concerns == giver {
            throw ValidationError(
                words(
                    "--concerns är den som ger det: utelämna det.",
                    "--concerns is the giver: leave it out."
                )
            )
        }
        if let expires, expires < given ?? .today {
            throw ValidationError(
                words(
                    "--expires ligger före dagen då det gavs: rätta den ena.",
                    "--expires is before the day on which it was given: mend one of them."
                )
            )
        }
    }

    func compose() throws -> CaseComposing {
        let recipient = words("Mottagare", "Recipient")
        let consent = Consent(
            purpose: purpose,
            giver: giver,
            concerns: concerns,
            scope: try text.text(words("Vad det omfattar", "What it covers")),
            recipient: try recipientFile.map { try TextOptions(file: $0).text(recipient) },
            form: form,
            givenOn: given ?? .today,
            expiresOn: expires
        )
        return { _ in RecordConsent(consent: consent) }
    }
}
