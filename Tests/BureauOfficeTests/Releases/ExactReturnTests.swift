import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite(.serialized) struct ExactReturnTests {
    private static let report = ReleaseRequest(report: "yearly", year: 2026)
    private static let exact = ReleaseRequest(report: "return", year: 2026)

    @Test func `an exact return is fetched by supervisors alone, signed, and every fetch is an entry of the log`()
        async throws
    {
        let bureau = try await ReleaseBureau.found()
        for (name, role) in [("Kommunen", Role.recipient), ("Eva", .caseworker)] { try await bureau.hire(name, role) }
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 3650, sigrid)
        let preview = try await office.prepareRelease(Self.exact, sigrid)
        #expect(preview.method == "exact")
        #expect(preview.recipient?["en"] == "the made-up agency")
        #expect(try await office.exactReturns(sigrid).isEmpty)
        // What nobody approved is no return yet.
        #expect(await code { _ = try await office.exactReturnFile("tables.json", of: preview.id, sigrid) } == .notFound)
        #expect(try await office.approveRelease(preview.id, stina) == nil)
        let exact = try #require(try await office.exactReturns(sigrid).first)
        #expect(exact.id == preview.id)
        #expect(exact.manifest.number == 0 && exact.manifest.method == "exact")
        #expect(exact.manifest.recipient?["sv"] == "Påhittade myndigheten")
        #expect(exact.preparedBy == sigrid.actor.id && exact.approvedBy == stina.actor.id)
        #expect(!exact.manifest.names.contains("certificate.json"))
        let counts = String(
            decoding: try await office.exactReturnFile("ground.en.csv", of: exact.id, sigrid),
            as: UTF8.self
        )
        // Three cases of age, as they are.
        #expect(counts.contains(",3,"), "\(counts)")
        for line in counts.split(separator: "\r\n").dropFirst() {
            #expect(line.hasSuffix(" – EXACT COUNTS – only for the made-up agency"), "\(line)")
        }
        let manifest = try await office.exactReturnFile("manifest.json", of: exact.id, stina)
        let signature = try await office.exactReturnFile("manifest.json.p7s", of: exact.id, stina)
        let certificate = try await office.signingCertificate(sigrid)
        #expect(try SignatureCheck.verify(signature, of: manifest, trusted: certificate).name == "CN=Påhittade byrån")
        let fetched = try await entries(office, .returnFetched)
        #expect(fetched.count == 3)
        #expect(fetched.allSatisfy { $0.outcome == exact.id && $0.pseudonym == nil })
        #expect(await code { _ = try await office.exactReturnFile("no.csv", of: exact.id, sigrid) } == .notFound)
        #expect(await code { _ = try await office.exactReturnFile("manifest.json", of: "x", sigrid) } == .notFound)
        for name in ["Kommunen", "Eva", "Admin"] {
            let other = try await bureau.signIn(name)
            #expect(await code { _ = try await office.exactReturns(other) } == .forbidden, "\(name)")
            #expect(
                await code { _ = try await office.exactReturnFile("manifest.json", of: exact.id, other) } == .forbidden,
                "\(name)"
            )
        }
        // It is no draft any more, and no release.
        #expect(await code { try await office.discardRelease(exact.id, sigrid) } == .notFound)
        #expect(try await office.preparedReleases(sigrid).isEmpty)
        #expect(try await office.releases(sigrid).isEmpty)
        #expect(try await office.exactReturns(sigrid).count == 1)
        try await bureau.end()
    }

    @Test func `an exact return counts as published unless its recipient keeps it secret`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, stina)
        let secret = ReleaseRequest(report: "return", year: 2026, isSecret: true)
        let draft = try await office.prepareRelease(Self.report, sigrid)
        let preview = try await office.prepareRelease(secret, sigrid)
        #expect(try await office.approveRelease(preview.id, stina) == nil)
        #expect(try await office.exactReturns(sigrid).map(\.isSecret) == [true])
        // Whatever was handed out since, a draft was not attacked together with it.
        #expect(await code { _ = try await office.approveRelease(draft.id, stina) } == .releaseRefused)
        // A secret one opens nothing.
        let again = try await office.prepareRelease(Self.report, sigrid)
        try await office.discardRelease(again.id, sigrid)
        let open = try await office.prepareRelease(Self.exact, sigrid)
        #expect(try await office.approveRelease(open.id, stina) == nil)
        // Three cases of age stand in what anybody may have: no release of the same cases is safe beside it.
        #expect(await code { _ = try await office.prepareRelease(Self.report, sigrid) } == .releaseRefused)
        try await bureau.end()
    }

    @Test func `data portals read of the published releases, and of nothing else`() async throws {
        let bureau = try await ReleaseBureau.found()
        try await bureau.hire("Kommunen", .recipient)
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, stina)
        let empty = String(decoding: try await office.releaseCatalog(sigrid), as: UTF8.self)
        #expect(empty.contains("dcat:Catalog") && !empty.contains("dcat:Dataset"))
        for request in [Self.report, ReleaseRequest(report: "return", year: 2026, isSecret: true)] {
            let preview = try await office.prepareRelease(request, sigrid)
            _ = try await office.approveRelease(preview.id, stina)
        }
        let reader = try await bureau.signIn("Kommunen")
        let text = String(decoding: try await office.releaseCatalog(reader), as: UTF8.self)
        for part in [
            "https://statistik.example.org/releases/1/ground.sv.csv", "Yearly report 2026", "2026-01-01",
            "mailto:statistik@example.org", "application/json",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("Redovisning") && !text.contains("Sigrid"))
        #expect(text.components(separatedBy: "\"dcat:Dataset\"").count == 2)
        let admin = try await bureau.signIn("Admin")
        #expect(await code { _ = try await office.releaseCatalog(admin) } == .forbidden)
        try await bureau.end()
    }

    @Test func `without an address for portals their catalogue is refused with the keys to set`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        await #expect {
            _ = try await bureau.office.releaseCatalog(sigrid)
        } throws: { error in
            (error as? OfficeError)?.message.contains("releases.address, releases.email") == true
        }
        try await bureau.end()
    }
}
