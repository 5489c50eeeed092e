import CSQLite
import Foundation
import GRDB
import Sealing
import Testing

@testable import BureauStore

struct StoreOpeningTests {
    @Test func `a new bureau opens again with what was written`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        #expect(!store.followsUncleanStop)
        try await store.register(1)
        try store.close()
        #expect(folder.bytes(of: "bureau.sqlite-wal").isEmpty)
        let again = try Store.reopen(folder)
        #expect(!again.followsUncleanStop)
        #expect(try again.readBlocking { try $0.head(Sample.identifier(1))?.version } == 1)
        try again.close()
    }

    @Test func `a folder without a bureau is refused, and so is a second bureau in one`() async throws {
        let folder = try TestFolder()
        #expect(await code { _ = try Store.reopen(folder) } == .notCreated)
        #expect(await code { _ = try Store.open(folder: folder.path + "/none", headKey: []) } == .notCreated)
        try Store.new(folder).close()
        let before = folder.bytes(of: "bureau.sqlite")
        #expect(await code { _ = try Store.new(folder) } == .alreadyExists)
        #expect(folder.bytes(of: "bureau.sqlite") == before)
    }

    @Test func `the folder is made where it is missing, for its owner alone`() throws {
        let folder = try TestFolder()
        let store = try Store.create(folder: folder.path + "/data", headKey: Sample.headKey)
        for name in ["", "/bureau.sqlite", "/bureau.sqlite-wal", "/bureau.sqlite-shm", "/bureau.lock"] {
            let status = try #require(try FileStatus(of: folder.path + "/data" + name), "\(name)")
            #expect(status.mode == (name.isEmpty ? 0o700 : 0o600), "\(name)")
        }
        try store.close()
    }

    @Test func `one process at a time has the folder`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        #expect(await code { _ = try Store.reopen(folder) } == .locked)
        #expect(await code { _ = try Store.new(folder) } == .locked)
        try store.close()
        try Store.reopen(folder).close()
    }

    @Test(arguments: [
        ("", 0o750), ("", 0o701), ("/bureau.sqlite", 0o640), ("/bureau.sqlite", 0o604), ("/bureau.lock", 0o644),
        ("/clean-stop", 0o666),
    ])
    func `a folder or file that others may reach is refused, with what to do`(name: String, mode: Int) throws {
        let folder = try TestFolder()
        try Store.new(folder).close()
        chmod(folder.path + name, mode_t(mode))
        defer { chmod(folder.path, 0o700) }
        let error = try #require(throws: StoreError.self) { _ = try Store.reopen(folder) }
        #expect(error.code == .permissions)
        #expect(error.message.contains("chmod \(name.isEmpty ? "0700" : "0600") \(folder.path)\(name)"))
    }

    @Test func `a link in place of the file is refused`() async throws {
        let folder = try TestFolder()
        let other = try TestFolder()
        try Store.new(folder).close()
        try FileManager.default.moveItem(atPath: folder.database, toPath: other.database)
        try FileManager.default.createSymbolicLink(atPath: folder.database, withDestinationPath: other.database)
        #expect(await code { _ = try Store.reopen(folder) } == .permissions)
    }

    @Test func `a file of a later release is refused and stays as it is`() async throws {
        let folder = try TestFolder()
        try Store.new(folder).close()
        try folder.tamper { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 of a later release')") }
        #expect(await code { _ = try Store.reopen(folder) } == .newerFile)
        try folder.tamper { try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '9999%'") }
        let store = try Store.reopen(folder)
        #expect(!store.followsUncleanStop)
        try store.close()
    }

    @Test func `what is not a bureau's file is refused`() async throws {
        let folder = try TestFolder()
        try Store.new(folder).close()
        try folder.overwrite(Array("Something else!!".utf8), at: 0)
        #expect(await code { _ = try Store.reopen(folder) } == .damaged)

        let other = try TestFolder()
        try other.tamper { try $0.execute(sql: "CREATE TABLE t (a)") }
        chmod(other.database, 0o600)
        #expect(await code { _ = try Store.reopen(other) } == .damaged)

        let short = try TestFolder()
        try Store.new(short).close()
        truncate(short.database, 10)
        #expect(await code { _ = try Store.reopen(short) } == .damaged)
    }

    @Test func `damage is found at the start after an unclean stop, and later by the check after a clean one`()
        async throws
    {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try await store.write { transaction in
            for number in 1...200 {
                let event = Sample.event(1, content: [UInt8](repeating: 3, count: 900))
                _ = try transaction.insertCase(Sample.identifier(number), events: [event], wraps: [Sample.wrap(1)])
            }
        }
        try store.close()
        let pages = folder.bytes(of: "bureau.sqlite").count / 4096
        try folder.overwrite([UInt8](repeating: 0xAA, count: 4096), at: (pages - 3) * 4096)

        let clean = try Store.reopen(folder)
        #expect(await code { try await clean.quickCheck() } == .damaged)
        #expect(clean.writingStopped?.code == .writingStopped)
        #expect(await code { try await clean.register(1000) } == .writingStopped)
        try clean.close()
        #expect(await code { _ = try Store.reopen(folder) } == .damaged)
        #expect(await code { _ = try Store.reopen(folder) } == .damaged)
    }

    @Test func `a process that ends without closing is noticed at the next start, and the file is whole`() async throws
    {
        let folder = try TestFolder()
        do {
            let store = try Store.new(folder)
            try await store.register(1)
        }
        let store = try Store.reopen(folder)
        #expect(store.followsUncleanStop)
        #expect(try store.readBlocking { try $0.events(Sample.identifier(1)).count } == 1)
        try store.close()
        let again = try Store.reopen(folder)
        #expect(!again.followsUncleanStop)
        try await again.quickCheck()
        try await again.fullCheck()
        try again.close()
    }

    @Test func `a closed store refuses, and closing twice does nothing`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try store.close()
        try store.close()
        #expect(await code { try await store.register(1) } == .closed)
        #expect(await code { try await store.truncateLog() } == .closed)
        #expect(await code { _ = try store.readBlocking { try $0.counts() } } == .closed)
        #expect(await code { _ = try await store.read { try $0.counts() } } == .closed)
    }
}
