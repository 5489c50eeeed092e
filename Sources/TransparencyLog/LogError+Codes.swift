extension LogError.Code {
    /// Bytes that should be an entry in its one encoding are not.
    package static let malformed = Self(rawValue: "malformed")
    /// An entry is missing where the sequence jumps forward.
    package static let gap = Self(rawValue: "gap")
    /// An entry stands where an earlier one or another one belongs.
    package static let reordered = Self(rawValue: "reordered")
    /// An entry is not the one that was chained.
    package static let changed = Self(rawValue: "changed")
    /// The log ends before its head.
    package static let cut = Self(rawValue: "cut")
    /// The log goes on after its head.
    package static let extended = Self(rawValue: "extended")
    /// The head is not authenticated by the key.
    package static let headNotAuthentic = Self(rawValue: "headNotAuthentic")
}
