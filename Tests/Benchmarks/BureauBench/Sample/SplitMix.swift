/// A small generator of numbers that gives the same sequence for the same seed, so that every run has the same cases.
///
/// SplitMix64, after Steele, Lea and Flood (2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True in `percent` of a hundred draws.
    mutating func happens(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }

    /// One of the values; those that stand first come more often, as in life.
    mutating func skewed<Value>(_ values: [Value]) -> Value {
        let draw = Double.random(in: 0..<1, using: &self)
        return values[min(values.count - 1, Int(draw * draw * Double(values.count)))]
    }
}
