/// A bucket for each of many, no more than `capacity` of them.
struct TokenBuckets<Key: Hashable & Sendable>: Sendable {
    let capacity: Int
    private var buckets: [Key: TokenBucket] = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Takes a token from somebody's bucket; where there is none, answers how many milliseconds until there is.
    mutating func take(_ key: Key, rate: TokenBucket.Rate, at now: Int64) -> Int64? {
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

    /// Whether somebody has a bucket.
    func has(_ key: Key) -> Bool { buckets[key] != nil }

    /// Gives somebody a full bucket, and forgets all others where there are too many.
    mutating func fill(_ key: Key, rate: TokenBucket.Rate, at now: Int64) {
        if buckets.count >= capacity { buckets.removeAll() }
        buckets[key] = TokenBucket(rate: rate, at: now)
    }
}
