package import DiscriminationLaw

/// The amount a case ended with, by settlement or judgment.
package struct Settlement: Codable, Sendable, Equatable {
    /// Whole kronor to all complainants together, without interest and costs.
    package var amountSEK: Int
    package var paid: Payment
    /// Only where it is paid.
    package var paidOn: ApproximateDay?

    package init(amountSEK: Int, paid: Payment, paidOn: ApproximateDay? = nil) {
        self.amountSEK = amountSEK
        self.paid = paid
        self.paidOn = paidOn
    }
}
