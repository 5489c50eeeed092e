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
        var addresses = TokenBuckets<String>(capacity: SignInLimits.capacity)
        var strangers = TokenBuckets<String>(capacity: SignInLimits.capacity)
        var known = TokenBuckets<Known>(capacity: SignInLimits.capacity)
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
                state.addresses.take(address, rate: addressRate, at: now)
                ?? {
                    let known = Known(name: name, address: address)
                    return state.known.has(known)
                        ? state.known.take(known, rate: accountRate, at: now)
                        : state.strangers.take(name, rate: accountRate, at: now)
                }()
            return wait.map { Int(($0 + 999) / 1000) }
        }
    }

    /// Remembers that this account signed in from this address.
    package func succeeded(name: String, address: String) {
        let now = now()
        state.withLock { state in
            state.known.fill(Known(name: name, address: address), rate: accountRate, at: now)
        }
    }
}
