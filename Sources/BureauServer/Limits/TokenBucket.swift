/// A bucket of tokens that fills at a steady rate: a burst is allowed, a stream is not.
///
/// Pure: the time is an argument, in milliseconds on a clock that never goes back.
struct TokenBucket: Sendable, Equatable {
    /// How many tokens a full bucket holds, and how long one takes to come.
    struct Rate: Sendable, Equatable {
        var burst: Int
        var millisecondsPerToken: Int64
    }

    private var tokens: Int64
    private var countedAt: Int64

    init(rate: Rate, at now: Int64) {
        tokens = Int64(rate.burst)
        countedAt = now
    }

    /// Takes a token; where there is none, answers how many milliseconds until there is.
    mutating func take(rate: Rate, at now: Int64) -> Int64? {
        fill(rate: rate, at: now)
        guard tokens > 0 else { return countedAt + rate.millisecondsPerToken - now }
        tokens -= 1
        return nil
    }

    /// Whether the bucket is as a new one, and can be forgotten.
    mutating func isFull(rate: Rate, at now: Int64) -> Bool {
        fill(rate: rate, at: now)
        return tokens >= rate.burst
    }

    private mutating func fill(rate: Rate, at now: Int64) {
        let came = max(0, now - countedAt) / rate.millisecondsPerToken
        if tokens + came >= rate.burst {
            tokens = Int64(rate.burst)
            countedAt = max(now, countedAt)
        } else {
            tokens += came
            countedAt += came * rate.millisecondsPerToken
        }
    }
}
