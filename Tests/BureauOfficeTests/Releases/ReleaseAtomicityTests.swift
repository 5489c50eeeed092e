@testable import BureauStore
import CaseWorkflow
import Foundation
import GRDB
import Synchronization
import Testing
import TransparencyLog

@testable import BureauOffice

/// Whatever happens while a release is approved, there is a whole one or none.
@Suite(.serialized) struct ReleaseAtomicityTests {
    private static let request = ReleaseRequest(report: "yearly", year: 2026)

    @Test func `of supervisors who approve at the same instant one publishes, and the others find nothing`()
        async throws
    {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        try await bureau.hire("Solveig", .supervisor)
        let sigrid = try await bureau.signIn("Sigrid")
        let approving = [try await bureau.signIn("Stina"), try await bureau.signIn("Solveig")]
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        let codes = await withTaskGroup(of: OfficeError.Code?.self) { group in
            for session in approving + approving {
                group.addTask { await code { _ = try await office.approveRelease(preview.id, session) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .notFound } == 3)
        #expect(try await office.releases(sigrid).map(\.manifest.number) == [1])
        #expect(try await entries(office, .releasePublished).count == 1)
        try await bureau.end()
    }

    @Test func `of two drafts that were prepared side by side only one is published`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let drafts = [
            try await office.prepareRelease(Self.request, sigrid).id,
            try await office.prepareRelease(Self.request, sigrid).id,
        ]
        let codes = await withTaskGroup(of: OfficeError?.self) { group in
            for id in drafts {
                group.addTask {
                    do {
                        _ = try await office.approveRelease(id, stina)
                        return nil
                    } catch {
                        return error as? OfficeError
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let refused = codes.compactMap(\.self)
        #expect(refused.map(\.code) == [.releaseRefused])
        #expect(refused.first?.message.contains("Prepare it again.") == true)
        #expect(try await office.releases(sigrid).count == 1)
        #expect(try await office.preparedReleases(sigrid).count == 1)
        try await bureau.end()
    }

    @Test func `on a full disk nothing is prepared, and what is prepared already is still published`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        let before = try await entries(office).count
        // The file may grow by a few pages, as when the disk fills in the middle.
        for room in [0, 1, 3] {
            try await office.write { store in
                let used = try Int.fetchOne(store.db, sql: "PRAGMA page_count") ?? 0
                try store.db.execute(sql: "PRAGMA max_page_count = \(used + room)")
            }
            #expect(await code { _ = try await office.prepareRelease(Self.request, sigrid) } == .diskFull, "\(room)")
            #expect(try await office.preparedReleases(stina) == [preview])
        }
        #expect(try await entries(office).count == before)
        // A release takes the room of its draft.
        #expect(try await office.approveRelease(preview.id, stina)?.manifest.number == 1)
        _ = try await office.store.verifyLog()
        try await bureau.end()
    }

    @Test func `an approval that fails in the middle of the files publishes none of them, and is done again`()
        async throws
    {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        let before = try await entries(office).count
        try await office.write { store in
            try store.db.execute(
                sql: """
                    CREATE TEMP TRIGGER failing BEFORE INSERT ON release_file WHEN NEW.name > 's'
                    BEGIN SELECT RAISE(ABORT, 'as if it failed'); END
                    """
            )
        }
        #expect(await code { _ = try await office.approveRelease(preview.id, stina) } == .unexpected)
        #expect(try await office.releases(sigrid).isEmpty)
        #expect(try await office.read { try Int.fetchOne($0.db, sql: "SELECT count(*) FROM release_file") } == 0)
        #expect(try await office.preparedReleases(stina) == [preview])
        #expect(try await entries(office).count == before)
        try await office.write { try $0.db.execute(sql: "DROP TRIGGER failing") }
        #expect(try await office.approveRelease(preview.id, stina)?.manifest.number == 1)
        try await bureau.end()
    }

    /// When the daemon is killed: as the approval begins, or as its transaction reaches the disk.
    enum Blow: String, CaseIterable, Codable { case begin, write }

    @Test(arguments: Blow.allCases)
    func `a daemon killed in the middle of an approval leaves a whole release or none`(_ blow: Blow) async throws {
        let bureau = try await ReleaseBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await bureau.office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await bureau.office.prepareRelease(Self.request, sigrid)
        try await bureau.office.close()
        let (folder, id, now) = (bureau.folder, preview.id, bureau.time.clock.wall())
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [folder = folder as String, id = id as String, now = now as Int64, blow = blow as Blow] in
            let bureau = try await TestBureau.open(folder, TestClock(now), releases: ReleaseBureau.settings)
            let stina = try await bureau.signIn("Stina")
            switch blow {
            case .begin:
                Thread.detachNewThread {
                    usleep(2000)
                    kill(getpid(), SIGKILL)
                }
            case .write:
                let log = folder + "/bureau.sqlite-wal"
                @Sendable func size() -> Int {
                    (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
                }
                let before = size()
                Thread.detachNewThread {
                    while size() == before {}
                    kill(getpid(), SIGKILL)
                }
            }
            while true { _ = try? await bureau.office.approveRelease(id, stina) }
        }
        let after = try await TestBureau.open(folder, bureau.time, releases: ReleaseBureau.settings)
        let stina = try await after.signIn("Stina")
        let (releases, drafts) = (
            try await after.office.releases(stina), try await after.office.preparedReleases(stina)
        )
        #expect(releases.count + drafts.count == 1)
        #expect(try await entries(after.office, .releasePublished).count == releases.count)
        _ = try await after.office.store.verifyLog()
        let release: PublishedRelease
        if let whole = releases.first {
            release = whole
        } else {
            release = try #require(try await after.office.approveRelease(id, stina))
        }
        for name in release.manifest.names { _ = try await after.office.releaseFile(name, of: 1, stina) }
        #expect(try await after.office.ledger(stina).entries.count == 1)
        try await after.end()
    }
}
