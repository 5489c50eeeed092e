import GRDB
import Synchronization
package import TransparencyLog

extension Store {
    /// Why nothing is written any more; nil while all is well.
    package var writingStopped: StoreError? { state.withLock { $0.stopped } }

    /// Refuses every later write with `.writingStopped`, and leaves no mark of a clean stop: the next start checks the file.
    package func stopWriting(because reason: StoreError) {
        state.withLock { state in
            guard state.stopped == nil else { return }
            state.stopped = StoreError(
                .writingStopped,
                "Nothing is written any more: \(reason.message)",
                cause: reason
            )
        }
    }

    /// Checks the pages of the file while it is in use; what it finds stops writing and is thrown as `.damaged`.
    ///
    /// Costs a pass over the file, about a second for a gigabyte.
    package func quickCheck() async throws {
        try await check("PRAGMA quick_check(1)")
    }

    /// Checks the pages, every index against its table, and every reference; otherwise as `quickCheck`, but slower.
    package func fullCheck() async throws {
        try await check("PRAGMA integrity_check(1)")
        let strays = try await read { try $0.db.one("PRAGMA foreign_key_check") { _ in true } ?? false }
        guard strays else { return }
        throw noticing(StoreError(.damaged, "The bureau's file has rows whose case or account is missing."))
    }

    private func check(_ pragma: StaticString) async throws {
        _ = try await read { try Store.check($0.db, with: pragma) }
    }

    static func check(_ db: Database, with pragma: StaticString) throws {
        guard try db.one(pragma, [], { try $0.text(0) }) == "ok" else {
            throw StoreError(.damaged, "The bureau's file is damaged. Stop the bureau and restore the latest backup.")
        }
    }

    /// Verifies the log from `start` to its authenticated head, entry by entry, in one consistent view.
    ///
    /// Each entry is given to `visit` once it is verified. Refused as `.brokenLog`, with the `LogError` that names the first
    /// broken entry as its cause. Costs about 10 µs an entry, and memory for a thousand.
    package func verifyLog(
        from start: LogHead = .empty,
        visit: @escaping @Sendable (LogEntry) throws -> Void = { _ in }
    ) async throws -> LogHead {
        let headKey = headKey
        return try await read { try $0.verifyLog(from: start, key: headKey, visit: visit) }
    }
}

extension StoreReader {
    /// The same on the calling thread, under a key.
    package func verifyLog(
        from start: LogHead = .empty,
        key: [UInt8],
        visit: (LogEntry) throws -> Void = { _ in }
    ) throws -> LogHead {
        let head = try logHead(key: key)
        var chain = LogChain(head: start)
        do {
            while true {
                let records = try logRecords(after: chain.head.sequence, limit: 1000)
                for record in records { try visit(chain.accept(record)) }
                if records.count < 1000 { break }
            }
            try chain.finish(at: head)
        } catch let error as LogError {
            throw StoreError(.brokenLog, error.message, cause: error)
        }
        return head
    }
}
