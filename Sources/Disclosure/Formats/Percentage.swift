/// A share of published figures, in tenths of a percent: both figures are whole, so it is exact before it is rounded.
///
/// Percentages come from published figures only; a percentage of a hidden figure would tell it.
package struct Percentage: Hashable, Sendable, CustomStringConvertible {
    /// Tenths of a percent, halves away from zero.
    package let tenths: Int

    /// The share of a part in a whole; nil where either is hidden or the whole is 0.
    ///
    /// Where records name several classes the whole is the number of records, not of marks: such shares add up to
    /// more than 100.
    package init?(_ part: Int?, of whole: Int?) {
        guard let part, let whole, whole > 0 else { return nil }
        tenths = (2000 * part + whole) / (2 * whole)
    }

    /// Such as `20.9`.
    package var description: String { "\(tenths / 10).\(tenths % 10)" }

    /// As Swedish writes it, such as `20,9`.
    package var swedish: String { "\(tenths / 10),\(tenths % 10)" }
}
