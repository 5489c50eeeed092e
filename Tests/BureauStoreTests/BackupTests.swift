import TransparencyLog
import Foundation
import Testing

@testable import BureauStore

struct BackupTests {
    @Test func `a copy of a bureau under writes opens, is whole, and is of one moment`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        for number in 1...50 { try await store.register(number) }
        let writers = Task {
            for number in 51...150 {
                try await store.write { transaction in
                    _ = try transaction.takeNumber(year: 2025)
                    _ = try transaction.insertCase(
                        Sample.identifier(number),
                        events: [Sample.event(1), Sample.event(2)],
                        wraps: [Sample.wrap(1)]
                    )
                    try transaction.appendLog(Sample.entry())
                }
            }
        }
        var copies: [TestFolder] = []
        for _ in 1...3 {
            let copy = try TestFolder()
            try await store.backup(to: copy.database)
            copies.append(copy)
        }
        try await writers.value
        try store.close()
        for copy in copies {
            #expect(try FileManager.default.contentsOfDirectory(atPath: copy.path) == ["bureau.sqlite"])
            #expect(try FileStatus(of: copy.database)?.mode == 0o600)
            let restored = try Store.reopen(copy)
            #expect(restored.followsUncleanStop)
            try await restored.fullCheck()
            let logged = try await Int(restored.verifyLog().sequence)
            try restored.readBlocking { (reader: StoreReader) throws in
                let counts = try reader.counts()
                #expect(counts.cases == 50 + logged)
                #expect(counts.events == 50 + 2 * logged)
                #expect(try reader.lastNumber(year: 2025) == logged)
            }
            try await restored.register(1000)
            try restored.close()
        }
    }

    @Test func `a backup replaces nothing and leaves nothing half done`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let target = try TestFolder()
        try Data("mine".utf8).write(to: URL(filePath: target.path + "/copy"))
        #expect(await code { try await store.backup(to: target.path + "/copy") } == .alreadyExists)
        #expect(target.bytes(of: "copy") == Array("mine".utf8))
        #expect(await code { try await store.backup(to: target.path + "/none/copy") } == .permissions)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["copy"])
        try store.close()
    }
}
