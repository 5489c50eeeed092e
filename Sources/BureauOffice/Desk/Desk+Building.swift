import GRDB
import Sealing
import Synchronization

extension Desk {
    /// What became of a candidate.
    private enum Outcome: Sendable {
        case opened(DeskCase, known: Int?)
        /// No key, or no case any more; with the version the desk has.
        case notHeld(Identifier, known: Int?)
        case unreadable
    }

    /// Opens what differs and takes it in, several at once, and takes out what is no longer held.
    func take(_ differences: DeskDifferences) async throws {
        let all = differences.unseen + differences.candidates
        condition.withLock {
            $0.done = differences.agreed
            $0.total = differences.agreed + all.count
        }
        guard !all.isEmpty else { return }
        let size = limits.casesPerTransaction
        let batches = BatchCounter(size: size)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, limits.parallelOpenings) {
                group.addTask { [self] in
                    while true {
                        let start = batches.next()
                        guard start < all.count else { return }
                        try await takeBatch(all[start..<min(start + size, all.count)])
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func takeBatch(_ batch: ArraySlice<DeskDifferences.Candidate>) async throws {
        let stamp = condition.withLock { $0.stamp }
        var outcomes: [Outcome] = []
        for candidate in batch {
            try Task.checkCancellation()
            outcomes.append(try await open(candidate))
        }
        let taken = outcomes
        try await connection.queue.writeWithoutTransaction { [self] db in
            let tables = DeskTables(db: db)
            try db.inTransaction {
                for outcome in taken { try take(outcome, openedAt: stamp, in: tables) }
                return .commit
            }
            try tables.mergeSearch(pages: Self.pagesAfterBatch)
        }
        condition.withLock {
            $0.done += batch.count
            $0.isChanged = true
        }
    }

    private static let pagesAfterBatch = 64

    private func open(_ candidate: DeskDifferences.Candidate) async throws -> Outcome {
        do {
            if let opened = try await source.open(candidate.caseID) {
                if let known = candidate.known, opened.version < known {
                    condition.withLock { $0.report(.wentBack(candidate.caseID)) }
                }
                return .opened(DeskCase(candidate.caseID, opened, promised: files.promised), known: candidate.known)
            }
            guard let known = candidate.known else { return .notHeld(candidate.caseID, known: nil) }
            let version = try await source.version(candidate.caseID)
            if version == nil { condition.withLock { $0.report(.vanished(candidate.caseID)) } }
            if let version, version < known { condition.withLock { $0.report(.wentBack(candidate.caseID)) } }
            return .notHeld(candidate.caseID, known: known)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            condition.withLock { $0.report(.unreadable(candidate.caseID, (error as? OfficeError)?.code)) }
            return candidate.known == nil ? .unreadable : .notHeld(candidate.caseID, known: candidate.known)
        }
    }

    /// On the queue: what a live update has brought or taken in the meantime stands.
    private func take(_ outcome: Outcome, openedAt stamp: Int, in tables: DeskTables) throws {
        switch outcome {
        case .unreadable: return
        case .opened(let new, let known):
            let wentSince = condition.withLock { $0.gone[new.caseID].map { $0.stamp > stamp } ?? false }
            if wentSince { return }
            condition.withLock { _ = $0.gone.removeValue(forKey: new.caseID) }
            let head = try tables.head(new.caseID)
            if let head, head.version == new.version, head.hash != new.headHash {
                condition.withLock { $0.report(.exchanged(new.caseID)) }
                try tables.put(new, replacing: true)
            } else {
                // The store is believed where the desk had a later version, unless that came just now.
                let replacing = head.map { $0.version > new.version && $0.version == known } ?? false
                try tables.put(new, replacing: replacing)
            }
        case .notHeld(let caseID, let known):
            guard let head = try tables.head(caseID), let known, head.version <= known else { return }
            try tables.remove(caseID)
        }
    }
}

/// Deals out batches to the tasks that open cases.
private final class BatchCounter: Sendable {
    private let size: Int
    private let start = Mutex(0)

    init(size: Int) {
        self.size = size
    }

    func next() -> Int {
        start.withLock { start in
            defer { start += size }
            return start
        }
    }
}
