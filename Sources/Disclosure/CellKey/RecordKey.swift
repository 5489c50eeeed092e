/// A number from 0 up to 1 that belongs to one record for ever; sums of them are taken without their whole part.
///
/// So the same people give the same key of a cell, and the same noise, in every table and every year.
package struct RecordKey: Hashable, Sendable {
    /// The fraction, in units of 2^-64.
    package let fraction: UInt64

    package init(fraction: UInt64) {
        self.fraction = fraction
    }

    /// The key of a cell: that of its records together.
    package static func + (left: RecordKey, right: RecordKey) -> RecordKey {
        RecordKey(fraction: left.fraction &+ right.fraction)
    }

    /// The key of an empty cell.
    package static let zero = RecordKey(fraction: 0)

    /// Whether it is at most a number of millionths; the end is inside.
    func isAtMost(millionths: Int) -> Bool {
        let scaled = fraction.multipliedFullWidth(by: 1_000_000)
        return scaled.high < UInt64(millionths) || scaled.high == UInt64(millionths) && scaled.low == 0
    }
}
