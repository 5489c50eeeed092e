import GRDB
import Sealing
import Synchronization
import TransparencyLog
import Testing

@testable import BureauStore

struct LogTests {
    /// A stopped bureau with five entries in its log.
    private func stopped() async throws -> TestFolder {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        for time in 1...5 { try await store.write { try $0.appendLog(Sample.entry(time: Int64(time))) } }
        try store.close()
        return folder
    }

    @Test func `entries chain, whatever sequence they name, and verify from the first or from a head`() async throws {
        let folder = try await stopped()
        let store = try Store.reopen(folder)
        let times = Mutex<[Int64]>([])
        let head = try await store.verifyLog { entry in times.withLock { $0.append(entry.time) } }
        #expect(head.sequence == 5)
        #expect(times.withLock { $0 } == [1, 2, 3, 4, 5])
        try await store.write { try $0.appendLog(Sample.entry(time: 6)) }
        let later = try await store.verifyLog(from: head) { entry in times.withLock { $0.append(entry.time) } }
        #expect(later.sequence == 6)
        #expect(times.withLock { $0 } == [1, 2, 3, 4, 5, 6])
        #expect(try store.readBlocking { try $0.logRecords(after: 2, limit: 2).map(\.sequence) } == [3, 4])
        try store.close()
    }

    @Test func `an entry of a refused write is not in the chain`() async throws {
        let folder = try await stopped()
        let store = try Store.reopen(folder)
        _ = await code {
            try await store.write {
                try $0.appendLog(Sample.entry(time: 99))
                throw StoreError(.conflict, "")
            }
        }
        #expect(try await store.verifyLog().sequence == 5)
        try store.close()
    }

    @Test func `an entry that carries an account's digest is bound to its row`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let account = Sample.account(1, named: "Anna")
        let record = try await store.write {
            try $0.insertAccount(account)
            return try $0.appendLog(Sample.entry("account.created"), binding: account)
        }
        let stored = try #require(try store.readBlocking { try $0.account(Sample.identifier(1)) })
        #expect(stored.logSequence == Int(record.sequence))
        let entry = try LogEntry(encoded: record.body)
        #expect(entry.accountDigest == stored.digest)
        #expect(entry.account == account.id.text)
        try store.close()
    }

    @Test(arguments: [
        ("UPDATE log SET body = (SELECT body FROM log WHERE sequence = 2) WHERE sequence = 3", false),
        ("UPDATE log SET body = x'7b7d' WHERE sequence = 3", false),
        ("DELETE FROM log WHERE sequence = 3", false),
        ("DELETE FROM log WHERE sequence = 1", false),
        ("UPDATE log SET hash = zeroblob(32) WHERE sequence = 2", false),
        ("DELETE FROM log WHERE sequence = 5", true),
        ("INSERT INTO log SELECT 6, body, hash FROM log WHERE sequence = 5", true),
        ("UPDATE log_head SET sequence = 4, hash = (SELECT hash FROM log WHERE sequence = 4)", true),
        ("DELETE FROM log_head", true),
        ("UPDATE log_head SET mac = zeroblob(32)", true),
        ("UPDATE log SET hash = zeroblob(32) WHERE sequence = 5", true),
    ])
    func `a log that somebody altered is refused`(sql: String, atStart: Bool) async throws {
        let folder = try await stopped()
        try folder.tamper { try $0.execute(sql: sql) }
        if atStart {
            #expect(await code { _ = try Store.reopen(folder) } == .brokenLog)
        } else {
            let store = try Store.reopen(folder)
            let error = await #expect(throws: StoreError.self) { _ = try await store.verifyLog() }
            #expect(error?.code == .brokenLog)
            #expect(error?.cause is LogError)
            try store.close()
        }
    }

    @Test func `another key does not open the log`() async throws {
        let folder = try await stopped()
        #expect(
            await code { _ = try Store.open(folder: folder.path, headKey: [UInt8](repeating: 1, count: 32)) }
                == .brokenLog
        )
        try Store.reopen(folder).close()
    }
}
