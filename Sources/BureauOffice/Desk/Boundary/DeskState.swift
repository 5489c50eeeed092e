/// How much of what a person holds their desk shows.
package enum DeskState: Sendable, Equatable {
    /// Everything.
    case complete
    /// The newest `done` of `of` cases; `of` is 0 until they are counted.
    case building(done: Int, of: Int)
    /// An update could not be taken: `Desk.build()` catches up.
    case stale
}
