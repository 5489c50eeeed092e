/// The numbers that lead a walk: the same in every run, since nothing secret depends on them (SplitMix64).
struct WalkNumbers {
    private var state: UInt64 = 0x5DEE_CE66_D1CE_4E5B

    /// A number from 0 up to a bound.
    mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// The next number.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
