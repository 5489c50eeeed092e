import GRDB
import Testing

@testable import BureauStore

struct ErasureTests {
    @Test func `a log that a reader holds is shortened when that reader ends`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        var configuration = BureauFile.configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: folder.database, configuration: configuration)
        try reader.inDatabase { try $0.execute(sql: "BEGIN; SELECT last FROM write_order") }
        try await store.register(1)
        #expect(await code { try await store.truncateLog() } == .locked)
        #expect(!folder.bytes(of: "bureau.sqlite-wal").isEmpty)
        try reader.inDatabase { try $0.execute(sql: "ROLLBACK") }
        _ = try await store.read { try $0.lastPlace() }
        // Whatever is written next comes after it.
        try await store.write { _ in }
        #expect(folder.bytes(of: "bureau.sqlite-wal").isEmpty)
        try store.close()
    }

    @Test func `what was deleted is in no byte of the file or its log once the log was shortened`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let struck = (0..<700).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 13) }
        let wrapped = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 11 &+ 5) }
        for number in 1...30 { try await store.register(number) }
        try await store.write { transaction in
            _ = try transaction.insertCase(
                Sample.identifier(100),
                events: [Sample.event(1, content: struck)],
                wraps: [CaseWrapRow(holder: Sample.identifier(7), epoch: 1, wrap: wrapped)]
            )
        }
        for number in 31...60 { try await store.register(number) }
        func traces(of bytes: [UInt8]) -> [String] {
            let piece = Array(bytes[100..<140])
            return ["bureau.sqlite", "bureau.sqlite-wal"].filter { piece.stands(in: folder.bytes(of: $0)) }
        }
        // In the write-ahead log before, or in the file once it was carried over.
        #expect(!traces(of: struck).isEmpty)
        #expect(!traces(of: wrapped).isEmpty)
        try await store.truncateLog()
        #expect(traces(of: struck) == ["bureau.sqlite"])
        #expect(traces(of: wrapped) == ["bureau.sqlite"])

        try await store.write { transaction in
            try transaction.strikeContent(Sample.identifier(100), version: 1)
            try transaction.removeWraps(of: Sample.identifier(100), holders: [Sample.identifier(7)])
        }
        try await store.truncateLog()
        #expect(traces(of: struck).isEmpty)
        #expect(traces(of: wrapped).isEmpty)
        #expect(folder.bytes(of: "bureau.sqlite-wal").isEmpty)
        try store.close()
    }
}
