package import DiscriminationLaw

/// Whether the agreed amount was paid was recorded.
package struct PaymentRecorded: EventContent {
    package static let kind = EventKind.paymentRecorded

    package var paid: Payment
    package var paidOn: ApproximateDay?

    package init(paid: Payment, paidOn: ApproximateDay? = nil) {
        self.paid = paid
        self.paidOn = paidOn
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.settlement?.paid = paid
        file.settlement?.paidOn = paidOn
    }
}
