import Synchronization

/// Counts of what the office did since it started; no count names a person or a case.
package final class Tally: Sendable {
    /// The counts at one moment.
    package struct Figures: Sendable {
        package var appends = 0
        package var signIns = 0
        package var failedSignIns = 0
        package var refusals = 0
        package var reads = 0
        package var searches = 0
        package var mailsSent = 0
        package var mailsFailed = 0
        package var mailRounds = 0
    }

    private let counts = Mutex(Figures())

    /// The counts now.
    package var figures: Figures { counts.withLock { $0 } }

    func add(_ amount: Int = 1, to count: any WritableKeyPath<Figures, Int> & Sendable) {
        counts.withLock { $0[keyPath: count] += amount }
    }
}
