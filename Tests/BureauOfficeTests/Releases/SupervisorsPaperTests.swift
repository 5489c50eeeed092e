import BureauStore
import CaseWorkflow
import Sealing
import Testing

@testable import BureauOffice

@Suite(.serialized) struct SupervisorsPaperTests {
    private static let request = ReleaseRequest(report: "yearly", year: 2026)

    @Test func `a supervisor who joined after the preparation approves it`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        try await bureau.hire("Solveig", .supervisor)
        let joined = try await bureau.signIn("Solveig")
        #expect(try await office.preparedReleases(joined) == [preview])
        #expect(try await office.approveRelease(preview.id, joined)?.manifest.number == 1)
        try await bureau.end()
    }

    @Test func `when a supervisor leaves, everything is sealed anew and the old key opens none of it`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        let solveig = try await bureau.hire("Solveig", .supervisor)
        let leaving = try await bureau.signIn("Solveig")
        let left = try office.papersKey(leaving)
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let exact = try await office.prepareRelease(
            ReleaseRequest(report: "return", year: 2026, isSecret: true),
            sigrid
        )
        _ = try await office.approveRelease(exact.id, stina)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        let before = try await Self.papers(office)
        #expect(before.count == 4)
        for paper in before { _ = try SupervisorsPaper.open(paper, with: left) }
        _ = try await office.closeAccount(solveig, sigrid)
        let after = try await Self.papers(office)
        #expect(after.map(\.id) == before.map(\.id))
        for (old, new) in zip(before, after) {
            #expect(old.generation != new.generation && old.content != new.content && old.wrap != new.wrap)
            #expect(throws: OfficeError.self) { try SupervisorsPaper.open(new, with: left) }
        }
        // And whoever stayed reads and approves, with the key the bureau has always signed with.
        #expect(try await office.exactReturns(stina).map(\.id) == [exact.id])
        let certificate = try await office.signingCertificate(stina)
        let release = try #require(try await office.approveRelease(preview.id, stina))
        let manifest = try await office.releaseFile("manifest.json", of: release.manifest.number, stina)
        let signature = try await office.releaseFile("manifest.json.p7s", of: release.manifest.number, stina)
        _ = try SignatureCheck.verify(signature, of: manifest, trusted: certificate)
        #expect(await code { _ = try await office.preparedReleases(leaving) } != nil)
        try await bureau.end()
    }

    @Test func `what somebody puts into the file for the supervisors to approve is found to be by none of them`()
        async throws
    {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let key = try office.papersKey(sigrid)
        let preview = try await office.prepareRelease(Self.request, sigrid)
        let genuine = try #require(try await Self.papers(office).first { $0.kind == .draft })
        #expect(genuine.id.text == preview.id)
        let content = try SupervisorsPaper.open(genuine, with: key)
        let stranger = try PrivateKeys.generate()
        // Sealed to the supervisors as anybody can who reads the file, signed by nobody.
        let unsigned = try SupervisorsPaper.seal(record: content, id: .random(), to: key.publicKeys)
        let byStranger = try SupervisorsPaper.seal(content, as: .draft, id: .random(), by: stranger)
        func moved(_ row: SupervisorsPaperRow, _ kind: SupervisorsPaperRow.Kind, _ id: Identifier)
            -> SupervisorsPaperRow
        {
            SupervisorsPaperRow(id: id, kind: kind, generation: row.generation, wrap: row.wrap, content: row.content)
        }
        for forged in [
            moved(unsigned, .draft, unsigned.id), byStranger, moved(genuine, .exactReturn, genuine.id),
            moved(genuine, .draft, .random()), moved(genuine, .signing, genuine.id),
        ] {
            #expect(throws: OfficeError.self) { try SupervisorsPaper.open(forged, with: key) }
        }
        let put = moved(unsigned, .draft, unsigned.id)
        try await office.write { try $0.keep(put) }
        #expect(await code { _ = try await office.approveRelease(unsigned.id.text, sigrid) } == .tampered)
        #expect(try await office.releases(sigrid).isEmpty)
        try await bureau.end()
    }

    @Test func `a paper that was sealed before a generation began is not kept after it`() async throws {
        let bureau = try await ReleaseBureau.found(cases: 0)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let solveig = try await bureau.hire("Solveig", .supervisor)
        let key = try office.papersKey(sigrid)
        let late = try SupervisorsPaper.seal([1], as: .order, id: .random(), by: key)
        _ = try await office.closeAccount(solveig, sigrid)
        #expect(await code { try await office.write { try $0.keepCurrent(late) } } == .notCertified)
        #expect(try await Self.papers(office).isEmpty)
        try await bureau.end()
    }

    private static func papers(_ office: Office) async throws -> [SupervisorsPaperRow] {
        try await office.read { store in
            try SupervisorsPaperRow.Kind.allCases.flatMap { try store.papers($0) }.sorted { $0.id < $1.id }
        }
    }
}
