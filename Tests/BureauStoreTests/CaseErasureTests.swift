import GRDB
import Sealing
import Testing

@testable import BureauStore

struct CaseErasureTests {
    @Test func `an erased case is in no table and no byte, the others stand, and no place is given again`() async throws
    {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let contents = (1...3).map { seed in (0..<700).map { UInt8(truncatingIfNeeded: ($0 &* 7 &+ 13) ^ seed &* 31) } }
        let erased = Sample.identifier(100)
        for number in 1...30 { try await store.register(number) }
        let place = try await store.write { transaction in
            let head = try transaction.insertCase(
                erased,
                events: [Sample.event(1, content: contents[0])],
                wraps: [CaseWrapRow(holder: Sample.identifier(7), epoch: 1, wrap: contents[1])]
            )
            _ = try transaction.beginEpoch(
                2,
                of: erased,
                expecting: 1,
                link: contents[2],
                wraps: [CaseWrapRow(holder: Sample.identifier(7), epoch: 2, wrap: contents[1])]
            )
            for (number, result) in [(1, erased), (2, Sample.identifier(1))] {
                try transaction.insertIdempotency(
                    IdempotencyRow(
                        account: Sample.identifier(7),
                        route: "POST /v1/cases",
                        keyMAC: [UInt8(number)],
                        bodyMAC: [1],
                        status: 201,
                        result: result,
                        version: 1,
                        at: 1
                    )
                )
            }
            return head.place
        }
        for number in 31...60 { try await store.register(number) }
        func traces() -> Set<String> {
            Set(
                ["bureau.sqlite", "bureau.sqlite-wal"].filter { file in
                    let bytes = folder.bytes(of: file)
                    return (contents.map { Array($0[100..<140]) } + [erased.bytes]).contains { $0.stands(in: bytes) }
                }
            )
        }
        try await store.truncateLog()
        #expect(traces() == ["bureau.sqlite"])
        let last = try await store.read { try $0.lastPlace() }

        #expect(await code { try await store.write { try $0.eraseCase(erased, expecting: 2) } } == .versionMoved)
        try await store.write { try $0.eraseCase(erased, expecting: 1) }
        try await store.truncateLog()
        #expect(traces().isEmpty)
        try await store.read { reader in
            #expect(try reader.head(erased) == nil)
            #expect(try reader.events(erased).isEmpty)
            #expect(try reader.epochs(erased).isEmpty)
            #expect(try reader.wraps(erased).isEmpty)
            let rows = try reader.db.one(
                """
                SELECT (SELECT count(*) FROM event WHERE case_place = ?1)
                    + (SELECT count(*) FROM case_wrap WHERE case_place = ?1)
                    + (SELECT count(*) FROM case_epoch WHERE case_place = ?1)
                """,
                [place]
            ) { try $0.integer(0) }
            #expect(rows == 0)
            let account = Sample.identifier(7)
            #expect(try reader.idempotency(account: account, route: "POST /v1/cases", keyMAC: [1]) == nil)
            #expect(try reader.idempotency(account: account, route: "POST /v1/cases", keyMAC: [2]) != nil)
            for number in 1...60 where try reader.head(Sample.identifier(number)) == nil {
                Issue.record("\(number)")
            }
            #expect(try reader.lastPlace() == last)
        }
        #expect(await code { try await store.write { try $0.eraseCase(erased, expecting: 1) } } == .notFound)
        try store.close()
    }
}
