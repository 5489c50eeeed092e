import GRDB
import Sealing
import Testing

@testable import BureauStore

/// Whoever writes into the file must not make the bureau forget what it published: what is forgotten can be subtracted.
@Suite struct AnchoredReleaseTests {
    private static func release(_ number: Int) -> ReleaseRow {
        let manifest = Array("manifest \(number)".utf8)
        return ReleaseRow(
            number: number,
            digest: SealedHash.of(manifest),
            published: 5,
            manifest: manifest,
            signature: [1]
        )
    }

    private static func paper(_ number: Int, _ kind: SupervisorsPaperRow.Kind, wrap: UInt8) -> SupervisorsPaperRow {
        SupervisorsPaperRow(
            id: Sample.identifier(number),
            kind: kind,
            generation: Sample.identifier(99),
            wrap: [UInt8](repeating: wrap, count: 40),
            content: [1, 2, 3]
        )
    }

    /// A file with two releases, an exact return and the key that signs.
    private func published(in folder: TestFolder) async throws -> Store {
        let store = try Store.new(folder)
        for number in 1...2 {
            try await store.write {
                try $0.publish(Self.release(number), files: ["tables.json": [UInt8(number)]])
                try $0.appendLog(Sample.entry("release.published"))
            }
        }
        let generation = GenerationRow(
            number: 1,
            id: Sample.identifier(99),
            publicKeys: [1],
            certificate: [2],
            began: 5
        )
        try await store.write {
            try $0.insertGeneration(generation)
            try $0.keep(Self.paper(1, .exactReturn, wrap: 1))
            try $0.keep(Self.paper(2, .signing, wrap: 2))
            try $0.keep(Self.paper(3, .draft, wrap: 3))
            try $0.removePaper(Sample.identifier(3))
        }
        return store
    }

    static let changes = [
        #"DELETE FROM release_file WHERE number = 2; DELETE FROM "release" WHERE number = 2"#,
        #"UPDATE "release" SET digest = zeroblob(32) WHERE number = 1"#,
        #"INSERT INTO "release" SELECT 3, randomblob(32), published, manifest, signature FROM "release" WHERE number = 2"#,
        "DELETE FROM supervisors_paper WHERE kind = 'return'",
        "UPDATE supervisors_paper SET kind = 'draft' WHERE kind = 'return'",
        "UPDATE supervisors_paper SET wrap = zeroblob(40) WHERE kind = 'signing'",
        "INSERT INTO supervisors_paper SELECT zeroblob(16), kind, generation, wrap, content FROM supervisors_paper LIMIT 1",
    ]

    @Test(arguments: changes)
    func `a file in which a release or a return was altered or taken away does not open`(sql: String) async throws {
        let folder = try TestFolder()
        try await published(in: folder).close()
        try folder.tamper { database in
            try database.execute(sql: sql)
            #expect(database.changesCount > 0)
        }
        #expect(await code { _ = try Store.reopen(folder) } == .brokenLog)
    }

    @Test func `a release is not published beside one that was taken away while the bureau ran`() async throws {
        let folder = try TestFolder()
        let store = try await published(in: folder)
        try await store.write { store in
            try store.db.run("DELETE FROM release_file WHERE number = 2", [])
            try store.db.run(#"DELETE FROM "release" WHERE number = 2"#, [])
        }
        #expect(
            await code { try await store.write { try $0.publish(Self.release(2), files: [:]) } } == .brokenLog
        )
        #expect(await code { try await store.write { try $0.keep(Self.paper(9, .draft, wrap: 9)) } } == .brokenLog)
        #expect(try store.readBlocking { try $0.releases() }.map(\.number) == [1])
        try store.close()
    }

    @Test func `what was published opens again as it was`() async throws {
        let folder = try TestFolder()
        try await published(in: folder).close()
        let store = try Store.reopen(folder)
        #expect(try store.readBlocking { try $0.releases() } == [Self.release(1), Self.release(2)])
        #expect(try store.readBlocking { try $0.papers(.exactReturn) } == [Self.paper(1, .exactReturn, wrap: 1)])
        try store.close()
    }
}
