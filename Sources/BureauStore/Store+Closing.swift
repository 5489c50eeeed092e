import Dispatch
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
        // Queued behind everything that was let in; the queue is the writer's own.
        let drained = DispatchSemaphore(value: 0)
        commits.enqueue(.alone { _ in drained.signal() })
        drained.wait()
        try StoreError.translated { try pool.close() }
        if state.withLock({ $0.stopped }) == nil { try folder.writeCleanStop() }
        lock.release()
    }
}
