import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CasePayment: CaseChange {
    static let kind = CommandKind.recordPayment
    static let configuration = CommandConfiguration(
        commandName: "payment",
        abstract: words(
            "Anteckna om det överenskomna beloppet är betalt.",
            "Record whether the agreed amount was paid."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Om det är betalt.", "Whether it was paid."))) var paid: Payment
    @Option(help: .approximateDay("När det betalades.", "When it was paid.")) var paidOn: ApproximateDay?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard paidOn == nil || paid == .paid else {
            throw ValidationError(
                words(
                    "--paid-on hör till ett betalt belopp: ange yes, eller utelämna --paid-on.",
                    "--paid-on belongs to an amount that was paid: give yes, or leave out --paid-on."
                )
            )
        }
    }

    func compose() throws -> CaseComposing {
        { _ in RecordPayment(paid: paid, paidOn: paidOn) }
    }
}
