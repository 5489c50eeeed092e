import GRDB
import Synchronization

extension Store {
    /// Finishes the writes that were asked for, closes the file and leaves the mark of a clean stop; once.
    ///
    /// Later reads and writes are refused as `.closed`. Blocks; not to be called on a thread of an event loop.
    package func close() throws {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return }
        // On this thread: one that had to be found for it may not come while others wait here.
        pool.writeWithoutTransaction { db in
            commits.drain(db)
            // The pool closes its readers last, and a reader cannot write the log back. What cannot be done now is done
            // at the next start.
            try? truncate(db)
        }
        try StoreError.translated { try pool.close() }
        if state.withLock({ $0.stopped }) == nil { try folder.writeCleanStop() }
        lock.release()
    }
}
