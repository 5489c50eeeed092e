import TransparencyLog
import GRDB
import Testing

@testable import BureauStore

struct DiskFullTests {
    @Test func `a full disk is told, loses nothing that was acknowledged, and ends with room`() async throws {
        let folder = try TestFolder()
        try Store.new(folder).close()
        // The file may not grow beyond this many pages: SQLite's own "disk full".
        let configuration = BureauFile.configuration { try $0.execute(sql: "PRAGMA max_page_count = 150") }
        let store = try Store.open(DataFolder(path: folder.path), headKey: Sample.headKey, configuration: configuration)
        var acknowledged: [Int] = []
        var refused: [StoreError] = []
        for number in 1...200 {
            do {
                try await store.write {
                    _ = try $0.takeNumber(year: 2025)
                    _ = try $0.insertCase(
                        Sample.identifier(number),
                        events: [Sample.event(1, content: [UInt8](repeating: 1, count: 3000))],
                        wraps: [Sample.wrap(1)]
                    )
                    try $0.appendLog(Sample.entry())
                }
                acknowledged.append(number)
            } catch {
                refused.append(try #require(error as? StoreError))
            }
        }
        #expect(!acknowledged.isEmpty)
        #expect(!refused.isEmpty)
        #expect(Set(refused.map(\.code)) == [.diskFull])
        // Reading goes on.
        #expect(try store.readBlocking { try $0.counts().cases } == acknowledged.count)
        try store.close()

        let again = try Store.reopen(folder)
        try await again.fullCheck()
        #expect(try await again.verifyLog().sequence == UInt64(acknowledged.count))
        try again.readBlocking { (reader: StoreReader) throws in
            #expect(try reader.lastNumber(year: 2025) == acknowledged.count)
            for number in 1...200 {
                let isThere = try reader.events(Sample.identifier(number)).count == 1
                #expect(isThere == acknowledged.contains(number))
            }
        }
        try await again.register(1000)
        try again.close()
    }

    @Test func `who shares a transaction with the one that fills the disk is told so, and both may try again`()
        async throws
    {
        let folder = try TestFolder()
        try Store.new(folder).close()
        let configuration = BureauFile.configuration { try $0.execute(sql: "PRAGMA max_page_count = 150") }
        let store = try Store.open(DataFolder(path: folder.path), headKey: Sample.headKey, configuration: configuration)
        async let large = code { try await store.register(1, content: [UInt8](repeating: 1, count: 2_000_000)) }
        async let small = code { try await store.register(2) }
        #expect(await large == .diskFull)
        if await small != nil { try await store.register(2) }
        #expect(try store.readBlocking { try $0.counts().cases } == 1)
        try store.close()
    }
}
