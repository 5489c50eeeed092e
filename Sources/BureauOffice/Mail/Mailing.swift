import Synchronization

/// Whether reminder mail gets away.
final class Mailing: Sendable {
    private let failures = Mutex(0)

    /// How many tries in a row have failed.
    var failuresInARow: Int { failures.withLock { $0 } }

    func succeeded() { failures.withLock { $0 = 0 } }

    func failed() { failures.withLock { $0 += 1 } }
}
