import BureauOffice
import Synchronization

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let wallTime: Mutex<Int64>
    private let steadyTime = Mutex<Int64>(0)

    /// Begins on 2 March 2026 at noon in Sweden.
    init(_ milliseconds: Int64 = 1_772_449_200_000) {
        wallTime = Mutex(milliseconds)
    }

    var clock: OfficeClock {
        OfficeClock(
            wall: { [self] in wallTime.withLock { $0 } },
            monotonic: { [self] in steadyTime.withLock { $0 } }
        )
    }

    func advance(milliseconds: Int64) {
        wallTime.withLock { $0 += milliseconds }
        steadyTime.withLock { $0 += max(0, milliseconds) }
    }

    func advance(days: Int64) {
        advance(milliseconds: days * 24 * 60 * 60 * 1000)
    }

    /// Moves the wall clock alone, as somebody who sets it does.
    func setBack(milliseconds: Int64) {
        wallTime.withLock { $0 -= milliseconds }
    }
}
