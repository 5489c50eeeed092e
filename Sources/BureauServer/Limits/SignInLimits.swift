import Synchronization

/// How often somebody may try a passphrase: per account and per address, spent before anything is derived.
///
/// A stranger cannot lock an account out: an address from which the account has signed in before has a bucket of its
/// own for that account, and strangers share another. Behind one proxy all addresses are one; the bucket then fills
/// again in minutes. Names are kept in memory only, no more than `capacity` buckets of each kind.
package final class SignInLimits: Sendable {
    static let capacity = 10_000

    private struct Known: Hashable {
        var name: String
        var address: String
    }

    private struct State {
        var addresses: [String: TokenBucket] = [:]
        var strangers: [String: TokenBucket] = [:]
        var known: [Known: TokenBucket] = [:]
    }

    private let addressRate: TokenBucket.Rate
    private let accountRate: TokenBucket.Rate
    private let now: @Sendable () -> Int64
    private let state = Mutex(State())

    /// - Parameters:
    ///   - attemptsPerAddress: tries in a row from one address; one more comes every two seconds.
    ///   - attemptsPerAccount: tries in a row on one account; one more comes every ten seconds.
    ///   - now: milliseconds on a clock that never goes back.
    package init(attemptsPerAddress: Int = 30, attemptsPerAccount: Int = 10, now: @escaping @Sendable () -> Int64) {
        addressRate = TokenBucket.Rate(burst: attemptsPerAddress, millisecondsPerToken: 2_000)
        accountRate = TokenBucket.Rate(burst: attemptsPerAccount, millisecondsPerToken: 10_000)
        self.now = now
    }

    /// Spends one try; where there is none left, answers how many seconds to wait.
    package func spend(name: String, address: String) -> Int? {
        let now = now()
        return state.withLock { state in
            let wait =
                Self.take(from: &state.addresses, address, rate: addressRate, at: now)
                ?? {
                    let known = Known(name: name, address: address)
                    return state.known[known] == nil
                        ? Self.take(from: &state.strangers, name, rate: accountRate, at: now)
                        : Self.take(from: &state.known, known, rate: accountRate, at: now)
                }()
            return wait.map { Int(($0 + 999) / 1000) }
        }
    }

    /// Remembers that this account signed in from this address.
    package func succeeded(name: String, address: String) {
        let now = now()
        state.withLock { state in
            let known = Known(name: name, address: address)
            if state.known.count >= Self.capacity { state.known.removeAll() }
            state.known[known] = TokenBucket(rate: accountRate, at: now)
        }
    }

    private static func take<Key: Hashable>(
        from buckets: inout [Key: TokenBucket],
        _ key: Key,
        rate: TokenBucket.Rate,
        at now: Int64
    ) -> Int64? {
        if buckets[key] == nil, buckets.count >= capacity {
            buckets = buckets.filter { entry in
                var bucket = entry.value
                return !bucket.isFull(rate: rate, at: now)
            }
            // Full of buckets in use: whoever comes now waits, so that a flood of names frees nobody's bucket.
            guard buckets.count < capacity else { return rate.millisecondsPerToken }
        }
        return buckets[key, default: TokenBucket(rate: rate, at: now)].take(rate: rate, at: now)
    }
}
