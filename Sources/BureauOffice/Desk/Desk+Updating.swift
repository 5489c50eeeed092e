import GRDB
import Synchronization
package import Sealing

extension Desk {
    /// Takes a change in, by its version: an older or repeated one is ignored.
    ///
    /// Returns at once; every query that begins afterwards sees it. While the desk is opening it waits, while it is being built it
    /// is taken at once and never overwritten. Never fails: a desk that cannot take a change is stale.
    package func apply(_ change: DeskChange) {
        guard let file = change.file else { return take(.takeOut(change.caseID, version: change.version)) }
        take(
            .put(
                DeskCase(
                    change.caseID,
                    version: change.version,
                    headHash: change.headHash,
                    order: change.order,
                    file: file,
                    promised: files.promised
                )
            )
        )
    }

    /// Takes a case out because its key was taken back; where the event that did so is known, `apply` without a file is surer.
    package func drop(_ caseID: Identifier) {
        take(.takeOut(caseID, version: nil))
    }

    private func take(_ update: DeskUpdate) {
        condition.withLock { condition in
            if case .takeOut(let caseID, let version) = update {
                condition.stamp += 1
                let before = condition.gone[caseID]?.version ?? 0
                condition.gone[caseID] = .init(stamp: condition.stamp, version: max(before, version ?? 0))
            }
            if condition.stage == .closed { return }
            condition.waiting.append(update)
            schedule(&condition)
        }
    }

    /// Lets the updates that wait be taken in, before any query that begins from now on; under the lock.
    ///
    /// Those that come until their turn share a transaction.
    func schedule(_ condition: inout DeskCondition) {
        guard condition.stage == .loaded, !condition.waiting.isEmpty, !condition.isTaking else { return }
        condition.isTaking = true
        connection.queue.asyncWriteWithoutTransaction { [self] in takeWaiting($0) }
    }

    private func takeWaiting(_ db: Database) {
        let updates = condition.withLock { condition in
            defer { (condition.waiting, condition.isTaking) = ([], false) }
            return condition.waiting
        }
        guard !updates.isEmpty else { return }
        let tables = DeskTables(db: db)
        do {
            try db.inTransaction {
                for update in updates { try perform(update, in: tables) }
                return .commit
            }
            condition.withLock { $0.isChanged = true }
            try tables.mergeSearch(pages: Self.pagesAfterUpdate)
        } catch {
            condition.withLock { if $0.stage == .loaded { $0.isStale = true } }
        }
    }

    /// Enough to keep up with appends, and too little to be felt.
    private static let pagesAfterUpdate = 16

    private func perform(_ update: DeskUpdate, in tables: DeskTables) throws {
        switch update {
        case .put(let new):
            let isOld = condition.withLock { condition in
                if let gone = condition.gone[new.caseID], gone.version >= new.version { return true }
                return false
            }
            if !isOld { try tables.put(new) }
        case .takeOut(let caseID, let version):
            guard let head = try tables.head(caseID) else { return }
            // Held again since: a newer event says so.
            if let version, head.version > version { return }
            condition.withLock { condition in
                guard let gone = condition.gone[caseID] else { return }
                condition.gone[caseID]?.version = max(gone.version, head.version)
            }
            try tables.remove(caseID)
        }
    }
}
