import GRDB
import Synchronization

/// The file of sealed rows that a bureau is, with the folder it lies in; the only way to either.
///
/// It never sees plaintext: what tells something about a person or a case is sealed before it comes here and opened
/// after it has left. `ClearColumns` lists what stands in clear. One process has a folder at a time.
///
/// Reads see one consistent state and do not wait for writers. Writers that wait at the same moment share a transaction;
/// who is told of success has their change on the disk.
package final class Store: Sendable {
    struct State {
        var stopped: StoreError?
        var isClosed = false
        var isTruncationDue = false
    }

    let folder: DataFolder
    let pool: DatabasePool
    let commits: GroupCommit
    let lock: FolderLock
    let headKey: [UInt8]
    let state = Mutex(State())

    /// Whether the last process ended without closing the store; its file was then checked before this one was opened.
    package let followsUncleanStop: Bool

    init(folder: DataFolder, pool: DatabasePool, lock: FolderLock, headKey: [UInt8], followsUncleanStop: Bool) {
        self.folder = folder
        self.pool = pool
        self.lock = lock
        self.headKey = headKey
        self.followsUncleanStop = followsUncleanStop
        commits = GroupCommit(pool: pool, headKey: headKey)
    }

    /// Reads in one consistent view.
    ///
    /// Costs a change of thread; ends with the task.
    package func read<T: Sendable>(_ work: @escaping @Sendable (StoreReader) throws -> T) async throws -> T {
        try refuseWhenClosed()
        defer { retryTruncation() }
        do {
            return try await pool.read { try work(StoreReader($0)) }
        } catch {
            throw noticing(error)
        }
    }

    /// Reads in one consistent view on the calling thread, which is not one of an event loop.
    package func readBlocking<T>(_ work: (StoreReader) throws -> T) throws -> T {
        try refuseWhenClosed()
        do {
            return try pool.read { try work(StoreReader($0)) }
        } catch {
            throw noticing(error)
        }
    }

    /// Writes, and returns once the change is on the disk.
    ///
    /// `work` may share its transaction with others but sees and loses nothing but its own; an error that it throws takes
    /// back its own work and comes out of here as it is. Cancelling the task does not take back a write under way.
    @discardableResult
    package func write<T: Sendable>(_ work: @escaping @Sendable (StoreTransaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            enqueueWrite(work) { continuation.resume(with: $0) }
        }
    }

    private func enqueueWrite<T: Sendable>(
        _ work: @escaping @Sendable (StoreTransaction) throws -> T,
        then tell: @escaping @Sendable (Result<T, any Error>) -> Void
    ) {
        let perform: @Sendable (StoreTransaction) throws -> @Sendable () -> Void = { transaction in
            let value = try work(transaction)
            return { tell(.success(value)) }
        }
        enqueue(.shared(perform: perform, fail: { tell(.failure(self.noticing($0))) })) { tell(.failure($0)) }
    }

    func enqueueAlone(
        _ work: @escaping @Sendable (Database) throws -> Void,
        then tell: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        let alone: @Sendable (Database) -> Void = { db in
            tell(Result { try work(db) }.mapError { self.noticing($0) })
        }
        enqueue(.alone(alone)) { tell(.failure($0)) }
    }

    /// Queues under the lock of the state, so that nothing is queued behind the closing.
    private func enqueue(_ write: PendingWrite, orRefuse refuse: (any Error) -> Void) {
        let refusal: StoreError? = state.withLock { state in
            if state.isClosed { return .isClosed }
            if let stopped = state.stopped { return stopped }
            commits.enqueue(write)
            return nil
        }
        if let refusal { refuse(refusal) }
    }

    private func refuseWhenClosed() throws {
        if state.withLock({ $0.isClosed }) { throw StoreError.isClosed }
    }

    /// The error in the words of this floor; damage stops all writing.
    func noticing(_ error: any Error) -> any Error {
        let error = StoreError.translating(error)
        if let error = error as? StoreError, error.code == .damaged { stopWriting(because: error) }
        return error
    }

    deinit {
        lock.release()
    }
}

extension StoreError {
    static let isClosed = StoreError(.closed, "The bureau is stopping.")
}
