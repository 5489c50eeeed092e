/// SplitMix64: the same history from the same seed everywhere.
struct HistoryGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Some of `all`, in an order of chance.
    mutating func some(_ count: Int, of all: [String]) -> [String] {
        Array(all.sorted().shuffled(using: &self).prefix(count))
    }

    mutating func one(of all: [String]) -> String? {
        some(1, of: all).first
    }
}
