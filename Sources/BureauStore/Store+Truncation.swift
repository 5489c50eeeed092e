import CSQLite
import GRDB
import Synchronization

// `secure_delete` zeroes what is deleted from the file; the write-ahead log keeps it until it is written back and cut off.
extension Store {
    /// Shortens the write-ahead log to nothing, so that what was deleted from the file is not left in it.
    ///
    /// Runs after every write that was asked for before. Waits a second for readers of an older state; where one goes on
    /// for longer (a backup, a check of the whole file) it is refused as `.locked` and done when that reader ends.
    package func truncateLog() async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            enqueueAlone({ try self.truncate($0) }) { continuation.resume(with: $0) }
        }
    }

    /// Does what `truncateLog` could not, after a reader has ended.
    func retryTruncation() {
        guard state.withLock({ $0.isTruncationDue }) else { return }
        enqueueAlone({ try self.truncate($0) }) { _ in }
    }

    func truncate(_ db: Database) throws {
        state.withLock { $0.isTruncationDue = true }
        // All writers wait meanwhile.
        sqlite3_busy_timeout(db.sqliteConnection, 1000)
        defer { sqlite3_busy_timeout(db.sqliteConnection, BureauFile.busyMilliseconds) }
        _ = try db.checkpoint(.truncate)
        state.withLock { $0.isTruncationDue = false }
    }
}
