import Testing

@testable import BureauStore

struct IdempotencyTests {
    private func row(_ account: Int = 1, route: String = "POST /v1/cases", key: UInt8 = 1, at: Int64 = 0)
        -> IdempotencyRow
    {
        IdempotencyRow(
            account: Sample.identifier(account),
            route: route,
            keyMAC: [key],
            bodyMAC: [2],
            status: 201,
            result: Sample.identifier(5),
            version: 1,
            at: at
        )
    }

    @Test func `an answer is found for its person, route and key alone, and after a restart`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let remembered = row()
        try await store.write { try $0.insertIdempotency(remembered) }
        try store.close()
        let again = try Store.reopen(folder)
        try again.readBlocking { (reader: StoreReader) throws in
            #expect(
                try reader.idempotency(account: Sample.identifier(1), route: "POST /v1/cases", keyMAC: [1])
                    == remembered
            )
            #expect(try reader.idempotency(account: Sample.identifier(2), route: "POST /v1/cases", keyMAC: [1]) == nil)
            #expect(try reader.idempotency(account: Sample.identifier(1), route: "POST /v1/other", keyMAC: [1]) == nil)
            #expect(try reader.idempotency(account: Sample.identifier(1), route: "POST /v1/cases", keyMAC: [2]) == nil)
        }
        #expect(await code { try await again.write { try $0.insertIdempotency(remembered) } } == .conflict)
        try again.close()
    }

    @Test func `eight registrations with one key make one case`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let remembered = row()
        let codes = await withTaskGroup(of: StoreError.Code?.self) { group in
            for number in 1...8 {
                group.addTask {
                    await code {
                        try await store.write {
                            _ = try $0.takeNumber(year: 2025)
                            _ = try $0.insertCase(Sample.identifier(number), events: [Sample.event(1)], wraps: [])
                            try $0.insertIdempotency(remembered)
                        }
                    }
                }
            }
            return await group.reduce(into: [StoreError.Code?]()) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .conflict } == 7)
        #expect(try store.readBlocking { try $0.counts().cases } == 1)
        #expect(try store.readBlocking { try $0.lastNumber(year: 2025) } == 1)
        try store.close()
    }

    @Test func `an answer is forgotten after seven days`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let rows = [row(key: 1, at: 0), row(key: 2, at: 1), row(key: 3, at: 1000)]
        try await store.write { for row in rows { try $0.insertIdempotency(row) } }
        #expect(try await store.write { try $0.purgeIdempotency(now: IdempotencyRow.kept) } == 0)
        #expect(try await store.write { try $0.purgeIdempotency(now: IdempotencyRow.kept + 1000) } == 2)
        #expect(
            try store.readBlocking {
                try $0.idempotency(account: Sample.identifier(1), route: "POST /v1/cases", keyMAC: [3])
            } == rows[2]
        )
        try store.close()
    }
}
