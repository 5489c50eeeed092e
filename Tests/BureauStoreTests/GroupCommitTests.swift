import GRDB
import Sealing
import Synchronization
import Testing

@testable import BureauStore

struct GroupCommitTests {
    private struct Refused: Error, Equatable {}

    /// Counts transactions; seen by GRDB on the writer.
    private final class Commits: TransactionObserver, Sendable {
        let count = Mutex(0)
        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
        func databaseDidRollback(_ db: Database) {}
    }

    /// Holds the writer until every one of `works` waits, and gives their outcomes, in order.
    private func together<T: Sendable>(
        _ store: Store,
        _ works: [@Sendable (StoreTransaction) throws -> T]
    ) async throws -> [Result<T, any Error>] {
        store.commits.hold()
        return await withTaskGroup(of: (Int, Result<T, any Error>).self) { group in
            for (index, work) in works.enumerated() {
                group.addTask {
                    do { return (index, .success(try await store.write(work))) } catch {
                        return (index, .failure(error))
                    }
                }
            }
            while store.commits.waitingCount < works.count { await Task.yield() }
            store.commits.release()
            var outcomes: [Int: Result<T, any Error>] = [:]
            for await (index, outcome) in group { outcomes[index] = outcome }
            return works.indices.compactMap { outcomes[$0] }
        }
    }

    @Test func `writers that wait share one transaction, and a refusal takes back its own work alone`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let commits = Commits()
        store.pool.add(transactionObserver: commits, extent: .databaseLifetime)
        let works: [@Sendable (StoreTransaction) throws -> Int] = (1...12).map { number in
            { transaction in
                let taken = try transaction.takeNumber(year: 2025)
                _ = try transaction.insertCase(
                    Sample.identifier(number),
                    events: [Sample.event(1)],
                    wraps: [Sample.wrap(1)]
                )
                if number.isMultiple(of: 3) { throw Refused() }
                return taken
            }
        }
        let outcomes = try await together(store, works)
        #expect(commits.count.withLock { $0 } == 1)
        var given: [Int] = []
        for (index, outcome) in outcomes.enumerated() {
            let isThere = try store.readBlocking { try $0.head(Sample.identifier(index + 1)) != nil }
            switch outcome {
            case .success(let number):
                #expect(isThere)
                given.append(number)
            case .failure(let error):
                #expect(error is Refused)
                #expect((index + 1).isMultiple(of: 3))
                #expect(!isThere)
            }
        }
        #expect(given.sorted() == Array(1...8))
        #expect(try store.readBlocking { try $0.lastNumber(year: 2025) } == 8)
        try store.close()
    }

    @Test func `a commit that fails fails everybody in it, and nothing of it stays`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try await store.register(100)
        let works: [@Sendable (StoreTransaction) throws -> Void] =
            [
                { _ = try $0.insertCase(Sample.identifier(1), events: [Sample.event(1)], wraps: []) },
                { transaction in
                    // A reference to nothing, looked at only when everybody is through.
                    try transaction.db.execute(
                        sql: """
                            PRAGMA defer_foreign_keys = ON;
                            INSERT INTO event (place, case_place, version, epoch, header) VALUES (9000, 8999, 1, 1, x'00')
                            """
                    )
                },
                { _ in throw Refused() },
            ]
        let outcomes = try await together(store, works)
        #expect(((outcomes[0].failure as? StoreError)?.code) == .conflict)
        #expect(((outcomes[1].failure as? StoreError)?.code) == .conflict)
        #expect(outcomes[2].failure is Refused || (outcomes[2].failure as? StoreError)?.code == .conflict)
        let counts = try store.readBlocking { try $0.counts() }
        #expect(counts.cases == 1)
        #expect(counts.events == 1)
        try await store.register(2)
        try store.close()
    }

    @Test func `of eight writers on one case one wins and the others learn the version`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try await store.register(1)
        let outcomes = try await together(
            store,
            (0..<8).map { writer in
                {
                    try $0.append([Sample.event(2, content: [UInt8(writer)])], to: Sample.identifier(1), expecting: 1)
                        .version
                }
            }
        )
        #expect(outcomes.count { $0.failure == nil } == 1)
        for outcome in outcomes {
            guard let error = outcome.failure as? StoreError else { continue }
            #expect(error.code == .versionMoved)
            #expect(error.actualVersion == 2)
        }
        #expect(try store.readBlocking { try $0.events(Sample.identifier(1)).count } == 2)
        try store.close()
    }

    @Test func `numbers have no gap and no double under refusals of many writers`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let numbers = await withTaskGroup(of: Int?.self) { group in
            for writer in 1...200 {
                group.addTask {
                    try? await store.write { transaction in
                        let number = try transaction.takeNumber(year: 2026)
                        if writer.isMultiple(of: 4) { throw Refused() }
                        return number
                    }
                }
            }
            return await group.reduce(into: [Int]()) { if let number = $1 { $0.append(number) } }
        }
        #expect(numbers.sorted() == Array(1...150))
        #expect(try store.readBlocking { try $0.lastNumber(year: 2026) } == 150)
        #expect(try store.readBlocking { try $0.lastNumber(year: 2025) } == 0)
        try store.close()
    }

    @Test func `closing finishes what was asked for before`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        store.commits.hold()
        let written = Task { try await store.register(1) }
        while store.commits.waitingCount < 1 { await Task.yield() }
        try store.close()
        _ = try await written.value
        let again = try Store.reopen(folder)
        #expect(try again.readBlocking { try $0.counts().cases } == 1)
        try again.close()
    }
}

extension Result {
    var failure: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }
}
