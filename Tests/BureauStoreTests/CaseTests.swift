import Sealing
import Testing

@testable import BureauStore

struct CaseTests {
    private func withStore(_ work: (Store) async throws -> Void) async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try await work(store)
        try store.close()
    }

    private let first = Sample.identifier(1)

    @Test func `events come back in their order, from where one asks`() async throws {
        try await withStore { (store: Store) async throws in
            let registered = try await store.write {
                try $0.insertCase(
                    Sample.identifier(1),
                    events: [Sample.event(1), Sample.event(2)],
                    wraps: [Sample.wrap(7)]
                )
            }
            #expect(registered.version == 2)
            let head = try await store.write {
                try $0.append([Sample.event(3), Sample.event(4)], to: Sample.identifier(1), expecting: 2)
            }
            #expect(head.version == 4)
            #expect(head.place == registered.place)
            #expect(head.changed > registered.changed)
            let all = try store.readBlocking { try $0.events(first) }
            #expect(all.map(\.version) == [1, 2, 3, 4])
            #expect(all.map(\.place) == all.map(\.place).sorted())
            #expect(all.allSatisfy { $0.content == [1, 2, 3] && $0.epoch == 1 })
            #expect(try store.readBlocking { try $0.events(first, from: 4).map(\.header) } == [[9, 4]])
            #expect(try store.readBlocking { try $0.head(first) } == head)
        }
    }

    @Test func `a case that is not there has nothing and takes nothing`() async throws {
        try await withStore { (store: Store) async throws in
            let missing = Sample.identifier(99)
            try store.readBlocking { (reader: StoreReader) throws in
                #expect(try reader.head(missing) == nil)
                #expect(try reader.events(missing).isEmpty)
                #expect(try reader.epochs(missing).isEmpty)
                #expect(try reader.wrap(missing, holders: [Sample.identifier(7)]) == nil)
            }
            #expect(
                await code { try await store.write { _ = try $0.append([Sample.event(1)], to: missing, expecting: 0) } }
                    == .notFound
            )
            #expect(await code { try await store.write { try $0.strikeContent(missing, version: 1) } } == .notFound)
            #expect(
                await code { try await store.write { _ = try $0.addWrap(Sample.wrap(1), to: missing, expecting: 1) } }
                    == .notFound
            )
            #expect(
                await code { try await store.write { _ = try $0.removeWraps(of: missing, holders: []) } } == .notFound
            )
            #expect(try store.readBlocking { try $0.counts().events } == 0)
        }
    }

    @Test(arguments: [[2], [1, 3], [2, 1], []])
    func `events that do not follow are refused whole`(versions: [Int]) async throws {
        try await withStore { (store: Store) async throws in
            let refused = await code {
                try await store.write {
                    _ = try $0.insertCase(Sample.identifier(1), events: versions.map { Sample.event($0) }, wraps: [])
                }
            }
            #expect(refused == .outOfSequence)
            #expect(try store.readBlocking { try $0.counts().cases } == 0)
            #expect(try store.readBlocking { try $0.lastPlace() } == 0)
        }
    }

    @Test func `a case is registered once`() async throws {
        try await withStore { (store: Store) async throws in
            try await store.register(1)
            #expect(await code { try await store.register(1) } == .conflict)
            #expect(try store.readBlocking { try $0.counts() }.events == 1)
        }
    }

    @Test func `a new epoch keeps its link and takes every other wrap`() async throws {
        try await withStore { (store: Store) async throws in
            try await store.register(1, holders: [7, 8])
            let head = try await store.write { transaction in
                _ = try transaction.beginEpoch(
                    2,
                    of: Sample.identifier(1),
                    expecting: 1,
                    link: [5, 5],
                    wraps: [Sample.wrap(8, epoch: 2), Sample.wrap(9, epoch: 2)]
                )
                return try transaction.append([Sample.event(2, epoch: 2)], to: Sample.identifier(1), expecting: 1)
            }
            #expect(head.epoch == 2)
            try store.readBlocking { (reader: StoreReader) throws in
                #expect(try reader.epochs(first).map(\.link) == [nil, [5, 5]])
                #expect(try reader.wrap(first, holders: [Sample.identifier(7)]) == nil)
                #expect(try reader.wrap(first, holders: [Sample.identifier(7), Sample.identifier(8)])?.epoch == 2)
                #expect(Set(try reader.wraps(first).map(\.holder)) == [Sample.identifier(8), Sample.identifier(9)])
            }
        }
    }

    @Test func `epochs do not jump, and wraps and events are of the newest`() async throws {
        try await withStore { (store: Store) async throws in
            try await store.register(1)
            let id = Sample.identifier(1)
            let refusals: [(String, StoreError.Code, @Sendable (StoreTransaction) throws -> Void)] = [
                ("jump", .outOfSequence, { _ = try $0.beginEpoch(3, of: id, expecting: 1, link: [], wraps: []) }),
                ("same", .outOfSequence, { _ = try $0.beginEpoch(1, of: id, expecting: 1, link: [], wraps: []) }),
                ("moved", .versionMoved, { _ = try $0.beginEpoch(2, of: id, expecting: 0, link: [], wraps: []) }),
                (
                    "old wrap", .outOfSequence,
                    { _ = try $0.beginEpoch(2, of: id, expecting: 1, link: [], wraps: [Sample.wrap(1)]) }
                ),
                ("wrap ahead", .outOfSequence, { _ = try $0.addWrap(Sample.wrap(2, epoch: 2), to: id, expecting: 1) }),
                (
                    "event ahead", .outOfSequence,
                    { _ = try $0.append([Sample.event(2, epoch: 2)], to: id, expecting: 1) }
                ),
            ]
            for (name, expected, work) in refusals {
                #expect(await code { try await store.write(work) } == expected, "\(name)")
            }
            try store.readBlocking { (reader: StoreReader) throws in
                #expect(try reader.head(id)?.epoch == 1)
                #expect(try reader.wraps(id).map(\.epoch) == [1])
                #expect(try reader.epochs(id).count == 1)
            }
        }
    }

    @Test func `a struck event keeps its place and header and loses its content`() async throws {
        try await withStore { (store: Store) async throws in
            try await store.register(1)
            let before = try store.readBlocking { try $0.head(first) }
            try await store.write { try $0.strikeContent(Sample.identifier(1), version: 1) }
            let event = try store.readBlocking { try $0.events(first) }[0]
            #expect(event.content == nil)
            #expect(event.header == [9, 1])
            let after = try store.readBlocking { try $0.head(first) }
            #expect(after?.version == before?.version)
            #expect((after?.changed ?? 0) > (before?.changed ?? 0))
            #expect(
                await code { try await store.write { try $0.strikeContent(Sample.identifier(1), version: 2) } }
                    == .notFound
            )
        }
    }

    @Test func `the cases of holders come newest first, each once, page by page`() async throws {
        try await withStore { (store: Store) async throws in
            for number in 1...20 {
                try await store.register(number, holders: [[7], [8], [7, 8], [9]][number % 4])
            }
            let holders = [Sample.identifier(7), Sample.identifier(8)]
            let expected = (1...20).reversed().filter { $0 % 4 != 3 }.map(Sample.identifier)
            var found: [Identifier] = []
            var before: Int?
            while true {
                let page = try store.readBlocking { try $0.casesHeld(by: holders, before: before, limit: 4) }
                found += page.map(\.id)
                before = page.last?.place
                if page.count < 4 { break }
            }
            #expect(found == expected)
            try store.readBlocking { (reader: StoreReader) throws in
                #expect(try reader.countCasesHeld(by: Sample.identifier(9)) == 5)
                #expect(try reader.casesHeld(by: [], limit: 5).isEmpty)
                #expect(try reader.casesHeld(by: [Sample.identifier(77)], limit: 5).isEmpty)
            }
        }
    }

    @Test func `catching up tells each changed case once, wraps given and taken included`() async throws {
        try await withStore { (store: Store) async throws in
            for number in 1...5 { try await store.register(number, holders: [7]) }
            let holders = [Sample.identifier(7)]
            let place = try store.readBlocking { try $0.lastPlace() }
            #expect(try store.readBlocking { try $0.changes(since: place, holders: holders, limit: 10) }.isEmpty)
            try await store.write { transaction in
                _ = try transaction.append([Sample.event(2)], to: Sample.identifier(2), expecting: 1)
                try transaction.removeWraps(of: Sample.identifier(4), holders: [Sample.identifier(7)])
                _ = try transaction.addWrap(Sample.wrap(8), to: Sample.identifier(5), expecting: 1)
                _ = try transaction.append([Sample.event(3)], to: Sample.identifier(2), expecting: 2)
            }
            let changes = try store.readBlocking { try $0.changes(since: place, holders: holders, limit: 10) }
            #expect(changes.map(\.head.id) == [4, 5, 2].map(Sample.identifier))
            #expect(changes.map(\.isHeld) == [false, true, true])
            let page = try store.readBlocking { try $0.changes(since: place, holders: holders, limit: 1) }
            let rest = try store.readBlocking {
                try $0.changes(since: page[0].head.changed, holders: holders, limit: 10)
            }
            #expect(page + rest == changes)
            #expect(
                try store.readBlocking { try $0.changes(since: 0, holders: [], limit: 10) }.allSatisfy { !$0.isHeld }
            )
        }
    }
}
