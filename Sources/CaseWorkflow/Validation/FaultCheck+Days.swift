import DiscriminationLaw

extension FaultCheck {
    /// A day of something that has happened: not after today.
    mutating func past(_ day: Day?, at path: String) {
        if let day, day > today { add(.inFuture, at: path) }
    }

    /// Two days of which the later must not come first; `path` is that of the later.
    mutating func order(_ first: Day?, _ second: Day?, at path: String) {
        if let first, let second, second < first { add(.outOfOrder, at: path) }
    }
}
