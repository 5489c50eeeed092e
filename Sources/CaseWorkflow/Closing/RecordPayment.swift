package import DiscriminationLaw

/// Records whether the agreed amount was paid; open to closed cases too, because money comes late.
package struct RecordPayment: CommandPayload {
    package static let kind = CommandKind.recordPayment

    package var paid: Payment
    package var paidOn: ApproximateDay?

    package init(paid: Payment, paidOn: ApproximateDay? = nil) {
        self.paid = paid
        self.paidOn = paidOn
    }

    package func check(_ check: inout FaultCheck) {
        if paid != .paid, paidOn != nil { check.add(.notAllowed, at: "paidOn") }
        if let paidOn, paidOn.earliest > check.today { check.add(.inFuture, at: "paidOn") }
    }

    package func event(in situation: Situation) -> any EventContent {
        PaymentRecorded(paid: paid, paidOn: paidOn)
    }
}
