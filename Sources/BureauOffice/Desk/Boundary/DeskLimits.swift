/// The bounds of a desk.
package struct DeskLimits: Sendable, Equatable {
    /// How long one query may run, in milliseconds, before it is interrupted.
    package var queryMilliseconds = 200
    /// How many of the newest hits of a search are ranked.
    package var rankedHits = 500
    /// How many cases are opened at once while building.
    package var parallelOpenings = 2
    /// How many cases go into one transaction while building; queries wait for it.
    package var casesPerTransaction = 50
    /// How many cases are asked of the store at once.
    package var casesPerPage = 5_000
    /// The most bytes the database may grow to; SQLite ends at 2 GB.
    package var byteCount: Int64 = 2_000_000_000

    package init() {}
}
