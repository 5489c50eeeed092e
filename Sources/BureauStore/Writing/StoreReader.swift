import GRDB

/// What can be read of a bureau, in one consistent view; lives as long as the closure that it was given to.
package class StoreReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }
}

/// What can be written to a bureau (and read, with what was written before it), as part of one transaction; lives as
/// long as the closure that it was given to.
///
/// An error thrown out of that closure takes back all of it.
package final class StoreTransaction: StoreReader {
    /// Authenticates the head of the log.
    let headKey: [UInt8]
    /// Whether an anchored row (an account, a release, …) was written, so that the head of the log must be bound
    /// anew.
    var changedAnchored = false
    /// The end of the log as it is by now; nil until it is asked for.
    var tail: LogTail?

    init(_ db: Database, headKey: [UInt8], tail: LogTail? = nil) {
        self.headKey = headKey
        self.tail = tail
        super.init(db)
    }
}
