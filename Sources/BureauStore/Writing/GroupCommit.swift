import GRDB
import Synchronization

/// Lets writers that wait at the same moment share one transaction, and so one wait for the disk.
///
/// Each has a savepoint of its own: an error takes back that writer's work alone. Nobody is told of success before the
/// commit; when the commit fails, or SQLite takes back the whole transaction, everybody in it is told so.
final class GroupCommit: Sendable {
    /// So many writers at most share a transaction, which bounds how long the first of them waits.
    static let most = 128

    private struct State {
        var waiting: [PendingWrite] = []
        var isDraining = false
    }

    private let state = Mutex(State())
    private let pool: DatabasePool
    private let headKey: [UInt8]

    init(pool: DatabasePool, headKey: [UInt8]) {
        self.pool = pool
        self.headKey = headKey
    }

    /// How many wait that the writer has not begun.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Queues work, in the order of the calls.
    func enqueue(_ write: PendingWrite) {
        let isFirst = state.withLock { state in
            state.waiting.append(write)
            defer { state.isDraining = true }
            return !state.isDraining
        }
        guard isFirst else { return }
        pool.asyncWriteWithoutTransaction { self.drain($0) }
    }

    /// Lets writers wait, until `release`.
    func hold() {
        state.withLock { $0.isDraining = true }
    }

    /// Begins with those that wait.
    func release() {
        pool.asyncWriteWithoutTransaction { self.drain($0) }
    }

    /// Does, on the writer, whatever waits.
    func drain(_ db: Database) {
        while let batch = nextBatch() {
            if case .alone(let work)? = batch.first {
                work(db)
            } else {
                commit(batch, db)
            }
        }
    }

    /// What runs next: one that wants to be alone, or all that share until such a one; nil when nobody waits.
    private func nextBatch() -> [PendingWrite]? {
        state.withLock { state in
            guard let first = state.waiting.first else {
                state.isDraining = false
                return nil
            }
            var count = 1
            if case .shared = first {
                count = min(Self.most, state.waiting.firstIndex(where: \.isAlone) ?? state.waiting.count)
            }
            defer { state.waiting.removeFirst(count) }
            return Array(state.waiting.prefix(count))
        }
    }

    private func commit(_ batch: [PendingWrite], _ db: Database) {
        var outcomes: [(write: PendingWrite, outcome: Result<@Sendable () -> Void, any Error>)] = []
        do {
            try db.beginTransaction(.immediate)
            var tail: LogTail?
            for write in batch { outcomes.append((write, try perform(write, db, &tail))) }
            try StoreTransaction(db, headKey: headKey, tail: tail).writeLogTail()
            try db.commit()
        } catch {
            if db.isInsideTransaction { try? db.rollback() }
            let failure = StoreError.ofTransaction(error)
            for (position, write) in batch.enumerated() {
                // Who had failed before keeps that reason.
                if position < outcomes.count, case .failure(let own) = outcomes[position].outcome {
                    write.fail(own)
                } else {
                    write.fail(failure)
                }
            }
            return
        }
        for (write, outcome) in outcomes {
            switch outcome {
            case .success(let tell): tell()
            case .failure(let error): write.fail(error)
            }
        }
    }

    /// Runs one writer's work in its savepoint, and moves the end of the log where that work stands.
    ///
    /// Throws only where the whole transaction is lost.
    private func perform(
        _ write: PendingWrite,
        _ db: Database,
        _ tail: inout LogTail?
    ) throws -> Result<@Sendable () -> Void, any Error> {
        guard case .shared(let work, _) = write else { preconditionFailure("Work that runs alone shares nothing.") }
        try db.cachedStatement(sql: "SAVEPOINT writer").execute()
        do {
            let transaction = StoreTransaction(db, headKey: headKey, tail: tail)
            let tell = try work(transaction)
            try transaction.anchorChanges()
            try db.cachedStatement(sql: "RELEASE writer").execute()
            tail = transaction.tail
            return .success(tell)
        } catch {
            // A full disk or a failing one makes SQLite take back everything by itself.
            guard db.isInsideTransaction else { throw error }
            try db.cachedStatement(sql: "ROLLBACK TO writer").execute()
            try db.cachedStatement(sql: "RELEASE writer").execute()
            return .failure(StoreError.translating(error))
        }
    }
}

extension StoreError {
    /// What everybody is told whose transaction was lost; another writer's own error is not for them.
    fileprivate static func ofTransaction(_ error: any Error) -> StoreError {
        translating(error) as? StoreError
            ?? StoreError(.unexpected, "The change was taken back together with another one. Try again.")
    }
}

extension PendingWrite {
    fileprivate var isAlone: Bool {
        if case .alone = self { true } else { false }
    }

    fileprivate func fail(_ error: any Error) {
        if case .shared(_, let fail) = self { fail(error) }
    }
}
