import BureauStore
import GRDB
import Testing

@testable import BureauOffice

@Suite(.serialized) struct ReleaseInspectionTests {
    /// A stopped bureau that has published a release, and its file.
    private func published() async throws -> TestBureau {
        let bureau = try await ReleaseBureau.found()
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await bureau.office.makeSigningCertificate(days: 10, sigrid)
        let preview = try await bureau.office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        _ = try await bureau.office.approveRelease(preview.id, stina)
        try await bureau.office.close()
        return bureau
    }

    @Test(arguments: [
        nil, "UPDATE release_file SET content = X'20' WHERE name = 'ground.sv.csv'",
        "UPDATE release_file SET content = X'20' WHERE name = 'tables.json'",
        "DELETE FROM release_file WHERE name = 'certificate.json'",
        "INSERT INTO release_file (number, name, content) VALUES (1, 'extra.csv', X'20')",
        #"UPDATE "release" SET signature = X'20'"#,
    ])
    func `a check of a stopped bureau tells of a release that is not as it was published`(_ change: String?)
        async throws
    {
        let bureau = try await published()
        if let change {
            let file = try DatabaseQueue(path: bureau.folder + "/bureau.sqlite")
            try await file.write { try $0.execute(sql: change) }
            try file.close()
        }
        let results = await Inspection.examine(TestBureau.configuration(bureau.folder), full: false)
        let found = results.filter { $0.problem != nil }.map(\.check)
        // A signature is bound to the log with its release, so the file is refused before it comes to that.
        #expect(change == nil ? found == [] : found == ["releases"] || found == ["folder"], "\(results)")
        if let change {
            #expect(results.map(\.check).contains("releases") || change.contains("signature"))
        } else {
            #expect(results.contains { $0.check == "releases" })
        }
    }
}
