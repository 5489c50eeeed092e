/// An equation between unknowns: the sum of some, less the sum of others, is a number.
struct LinearRow {
    var plus: [Int]
    var minus: [Int]
    var value: Int
}
