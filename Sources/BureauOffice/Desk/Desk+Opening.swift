import Synchronization
import GRDB

extension Desk {
    /// With more cases than this to open anew, opening does not wait for them.
    private static let openedAtOnce = 400

    /// Loads the image, or begins without one.
    ///
    /// With an image it returns caught up: cases that are no longer held are out, changed ones are in (with more than some
    /// hundred of them, `build` brings the rest). Without one, or with one that is refused, it returns at once, and `build`
    /// fills the desk. Updates may be given before and meanwhile.
    package func open() async throws -> DeskOpening {
        let limit = limits.byteCount
        let files = files
        let loaded: DeskImageHead?
        do {
            loaded = try await connection.queue.writeWithoutTransaction { try files.load(into: $0, limit: limit) }
        } catch let error as OfficeError where error.code.isImageRefusal {
            condition.withLock { $0.report(.imageRefused(error.code)) }
            files.remove()
            loaded = nil
        }
        guard let loaded else {
            try await connection.queue.writeWithoutTransaction { try DeskConnection.begin($0, limit: limit) }
            becomeLoaded()
            return DeskOpening(origin: .building, reports: reports)
        }
        if try await source.lastOrder() < loaded.order { condition.withLock { $0.report(.storeWentBack) } }
        condition.withLock { $0.followed = loaded.order }
        let differences = try await differences()
        if differences.candidates.count <= Self.openedAtOnce {
            try await take(differences)
            let last = try await follow(after: loaded.order)
            condition.withLock { $0.complete(upTo: last) }
        } else {
            try await take(differences.withoutChanges)
        }
        becomeLoaded()
        return DeskOpening(origin: .fromImage, reports: reports)
    }

    /// Lets queries in, and what waited before them.
    private func becomeLoaded() {
        condition.withLock { condition in
            guard condition.stage == .unopened else { return }
            condition.stage = .loaded
            schedule(&condition)
        }
    }

    /// Builds or catches up, newest first, until nothing is missing; returns at once where nothing is.
    ///
    /// For a task of the office, and cancellable: what was done stays, and the next call goes on. A case that does not open is
    /// reported and left out. Throws what the source throws, and the desk is then stale.
    package func build() async throws {
        let isNeeded = condition.withLock { condition in
            guard condition.stage == .loaded, !condition.isComplete || condition.isStale else { return false }
            condition.isStale = false
            return true
        }
        guard isNeeded else { return }
        do {
            let now = try await source.lastOrder()
            let start = condition.withLock { $0.followed } ?? now
            try await take(try await differences())
            let last = try await follow(after: start)
            condition.withLock { $0.complete(upTo: last) }
        } catch is CancellationError {
            condition.withLock { if $0.isComplete { $0.isStale = true } }
            throw CancellationError()
        } catch {
            condition.withLock { $0.isStale = true }
            throw error
        }
        try await settle()
    }

    /// Merges what building has left in the index of words, a little at a time, so that queries come in between.
    private func settle() async throws {
        var isWorking = true
        while isWorking, condition.withLock({ $0.stage == .loaded }) {
            try Task.checkCancellation()
            isWorking = try await connection.queue.writeWithoutTransaction { db in
                let before = db.totalChangesCount
                try DeskTables(db: db).mergeSearch(pages: Self.pagesAtOnce)
                return db.totalChangesCount - before >= 2
            }
        }
    }

    private static let pagesAtOnce = 64
}
