import Synchronization

/// How often one address may ask for something that opens without signing in.
///
/// Addresses are kept in memory only, at most `capacity` of them.
package final class AddressLimits: Sendable {
    static let capacity = 10_000

    private let rate: TokenBucket.Rate
    private let now: @Sendable () -> Int64
    private let buckets = Mutex(TokenBuckets<String>(capacity: capacity))

    /// - Parameters:
    ///   - burst: so many requests in a row.
    ///   - seconds: one more comes every so many seconds.
    ///   - now: milliseconds on a clock that never goes back.
    package init(burst: Int = 30, seconds: Int = 2, now: @escaping @Sendable () -> Int64) {
        rate = TokenBucket.Rate(burst: burst, millisecondsPerToken: Int64(seconds) * 1000)
        self.now = now
    }

    /// Spends one request; where there is none left, answers how many seconds to wait.
    package func spend(address: String) -> Int? {
        let now = now()
        return buckets.withLock { $0.take(address, rate: rate, at: now) }.map { Int(($0 + 999) / 1000) }
    }
}
