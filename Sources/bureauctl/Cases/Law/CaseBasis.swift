import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseBasis: CaseChange {
    static let kind = CommandKind.recordBasis
    static let configuration = CommandConfiguration(
        commandName: "basis",
        abstract: words(
            "Anteckna på vilken rättslig grund personuppgifter behandlas för ett ändamål; ersätter den förra.",
            "Record the legal basis on which personal data are processed for a purpose; replaces the one before."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Ändamålet.", "The purpose."))) var purpose: ProcessingPurpose
    @Argument(help: ArgumentHelp(words("Grunden (GDPR art. 6.1).", "The basis (GDPR art. 6.1)."))) var basis: LegalBasis
    @Option(
        help: ArgumentHelp(
            words(
                "Undantaget för känsliga uppgifter (art. 9.2); utelämnas där inga behandlas.",
                "The exception for sensitive data (art. 9.2); left out where none are processed."
            )
        )
    ) var special: SpecialBasis?
    @Option(help: .day("Från och med; annars i dag.", "From this day on; else today.")) var from: Day?
    @Option(help: .day("Till och med.", "To and with this day.")) var to: Day?
    @Option(help: ArgumentHelp(words("Fil med en anmärkning.", "File with a remark."), valueName: "file"))
    var noteFile: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard let to, to < from ?? .today else { return }
        throw ValidationError(
            words("--to ligger före --from: rätta den ena.", "--to is before --from: mend one of them.")
        )
    }

    func compose() throws -> CaseComposing {
        let basis = ProcessingBasis(
            purpose: purpose,
            basis: basis,
            special: special,
            from: from ?? .today,
            to: to,
            note: try noteFile.map { try TextOptions(file: $0).text(words("Anmärkning", "Remark")) }
        )
        return { _ in RecordBasis(basis: basis) }
    }
}
