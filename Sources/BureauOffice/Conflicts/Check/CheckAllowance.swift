import Sealing
import Synchronization

/// How many checks somebody is answered: forty in a row, and one more every quarter of an hour.
///
/// Beyond that the answer is always that a supervisor must be asked, so that names cannot be tried one after the other.
/// Kept in memory, per account.
final class CheckAllowance: Sendable {
    static let most: Int64 = 40
    static let refill: Int64 = 15 * 60 * 1000

    private struct State {
        var left: Int64
        var countedAt: Int64
    }

    private let accounts = Mutex<[Identifier: State]>([:])

    /// Spends one; false where there is none left.
    ///
    /// - Parameter now: milliseconds on a clock that never goes back.
    func spend(_ account: Identifier, at now: Int64) -> Bool {
        accounts.withLock { accounts in
            var state = accounts[account] ?? State(left: Self.most, countedAt: now)
            let came = max(0, now - state.countedAt) / Self.refill
            if state.left + came >= Self.most {
                state = State(left: Self.most, countedAt: max(now, state.countedAt))
            } else {
                state.left += came
                state.countedAt += came * Self.refill
            }
            defer { accounts[account] = state }
            guard state.left > 0 else { return false }
            state.left -= 1
            return true
        }
    }
}
